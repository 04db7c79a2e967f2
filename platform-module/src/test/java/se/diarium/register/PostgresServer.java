package se.diarium.register;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL of this run of the tests, where the machine has one: its own data in a temporary folder, on a free port of
 * this machine alone. It refuses to run for the root user, so there it runs for {@code nobody}.
 */
public final class PostgresServer {

    private static final long PATIENCE_SECONDS = 60;
    private static Optional<PostgresServer> shared;

    private final Path folder;
    private final Path programs;
    private final int port;
    private int databases;

    private PostgresServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** The one of this run of the tests; empty where the machine has none. */
    public static synchronized Optional<PostgresServer> shared() {
        if (shared == null) {
            shared = programs().map(PostgresServer::start);
        }
        return shared;
    }

    private static Optional<Path> programs() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of)
                .filter(folder -> Files.isExecutable(folder.resolve("initdb"))
                        && Files.isExecutable(folder.resolve("pg_ctl"))
                        && Files.isExecutable(folder.resolve("postgres")))
                .findFirst();
    }

    private static PostgresServer start(Path programs) {
        try {
            PostgresServer server =
                    new PostgresServer(programs, Files.createTempDirectory("diarium-postgres"), freePort());
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void start() throws IOException {
        if (isRoot()) {
            run(List.of("chown", "nobody", folder.toString()));
        }
        String data = folder.resolve("data").toString();
        run(asServer("initdb", "-D", data, "-U", "alfresco", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        String options = "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1 -c fsync=off";
        String log = folder.resolve("log").toString();
        run(asServer("pg_ctl", "-D", data, "-l", log, "-w", "-o", options, "start"));
    }

    private void stop() {
        try {
            run(asServer("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "stop"));
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> asServer(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "nobody", "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("Failed: " + command);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** The name of a database that has not been used; it is for the caller to make it. */
    public synchronized String nextDatabase() {
        databases++;
        return "register" + databases;
    }

    /** Where a database is found, for a driver. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=alfresco";
    }
}
