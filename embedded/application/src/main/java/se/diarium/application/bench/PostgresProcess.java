package se.diarium.application.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
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
 * A PostgreSQL of the machine's own programs, where it has them: its data in a temporary folder, on a free port of this machine alone. It
 * refuses to run for the root user, so there it runs for {@code nobody}.
 */
final class PostgresProcess implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;
    private static final String SETTINGS =
            " -c listen_addresses=127.0.0.1 -c shared_buffers=1GB -c work_mem=64MB -c maintenance_work_mem=512MB -c fsync=off";

    private final Path programs;
    private final Path folder;
    private final int port;
    private final Thread stopping = new Thread(this::stop);

    private PostgresProcess(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Starts it; empty where the machine has none on its path. */
    static Optional<PostgresProcess> start() throws IOException {
        Optional<Path> programs = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of)
                .filter(folder -> Stream.of("initdb", "pg_ctl", "postgres")
                        .allMatch(program -> Files.isExecutable(folder.resolve(program))))
                .findFirst();
        if (programs.isEmpty()) {
            return Optional.empty();
        }
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        // Below the common temporary folder: the account it runs for may go there.
        PostgresProcess server =
                new PostgresProcess(programs.get(), Files.createTempDirectory("diarium-bench-postgres"), port);
        server.begin();
        return Optional.of(server);
    }

    private void begin() throws IOException {
        if (isRoot()) {
            run(List.of("chown", "nobody", folder.toString()));
        }
        String data = folder.resolve("data").toString();
        run(asServer("initdb", "-D", data, "-U", "bench", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"));
        Runtime.getRuntime().addShutdownHook(stopping);
        String log = folder.resolve("log").toString();
        run(asServer("pg_ctl", "-D", data, "-l", log, "-w", "-o", "-p " + port + " -k " + folder + SETTINGS, "start"));
    }

    /** Where it is found, for a driver. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=bench&reWriteBatchedInserts=true";
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(stopping);
        stop();
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
}
