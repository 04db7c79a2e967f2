package se.diarium.postgres;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import se.diarium.opensearch.OpenSearchNode;

/**
 * A PostgreSQL of the machine's own programs: its data in a temporary folder, on a free port of this machine alone, until it is closed
 * or this process ends. It refuses to run for the root user, so there it runs for {@code nobody}.
 */
public final class PostgresServer implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;
    private static final String USER = "diarium";

    private final Path programs;
    private final Path folder;
    private final int port;
    private final Thread stopping = new Thread(this::stop);

    private PostgresServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /**
     * Starts one; empty where the machine has none on its path.
     *
     * @param settings of the server, each as {@code name=value}
     * @throws IOException when one of its programs fails, or takes more than {@value #PATIENCE_SECONDS} seconds
     */
    public static Optional<PostgresServer> start(String... settings) throws IOException {
        Optional<Path> programs = programs();
        if (programs.isEmpty()) {
            return Optional.empty();
        }
        // Below the common temporary folder: the account it runs for may go there.
        Path folder = Files.createTempDirectory("diarium-postgres");
        PostgresServer server = new PostgresServer(programs.get(), folder, OpenSearchNode.freePort());
        server.begin(settings);
        return Optional.of(server);
    }

    private static Optional<Path> programs() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of)
                .filter(folder -> Stream.of("initdb", "pg_ctl", "postgres")
                        .allMatch(program -> Files.isExecutable(folder.resolve(program))))
                .findFirst();
    }

    private void begin(String... settings) throws IOException {
        if (isRoot()) {
            run(List.of("chown", "nobody", folder.toString()));
        }
        run(asServer("initdb", "-D", data(), "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"));
        Runtime.getRuntime().addShutdownHook(stopping);
        StringBuilder options = new StringBuilder("-p " + port + " -k " + folder + " -c fsync=off");
        options.append(" -c listen_addresses=127.0.0.1");
        for (String setting : settings) {
            options.append(" -c ").append(setting);
        }
        String log = folder.resolve("log").toString();
        run(asServer("pg_ctl", "-D", data(), "-l", log, "-w", "-o", options.toString(), "start"));
    }

    /** Where a database is found, for a driver; {@code postgres} is always there. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER;
    }

    /** Ends it and deletes its data. */
    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(stopping);
        stop();
    }

    private void stop() {
        try {
            run(asServer("pg_ctl", "-D", data(), "-m", "immediate", "stop"));
            List<Path> kept;
            try (Stream<Path> files = Files.walk(folder)) {
                kept = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : kept) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String data() {
        return folder.resolve("data").toString();
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
}
