package se.diarium.application.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import se.diarium.application.Main;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.UnexpectedAnswerException;

/** A server in a JVM of its own, started as {@code run.sh} starts it. */
final class ServerProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    /** Seldom enough for the login brake. */
    private static final long LOGIN_POLL_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Process process;
    private final URI address;
    private final Duration startTime;

    private ServerProcess(Process process, URI address, Duration startTime) {
        this.process = process;
        this.address = address;
        this.startTime = startTime;
    }

    /** Starts a server on a data folder; returns when the public start page is answered. */
    static ServerProcess start(Path data, String... jvmOptions) {
        return start(data, List.of(), List.of(jvmOptions));
    }

    /** The same of a region that goes by a governance model. */
    static ServerProcess ofModel(Path data, String model) {
        return start(data, List.of("--model", model), List.of());
    }

    private static ServerProcess start(Path data, List<String> arguments, List<String> jvmOptions) {
        try {
            int port = freePort();
            long start = System.nanoTime();
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(jvmOptions);
            command.addAll(List.of(
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName(),
                    "start",
                    "--empty",
                    "--data",
                    data.toString(),
                    "--port",
                    String.valueOf(port)));
            command.addAll(arguments);
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolveSibling("server.log").toFile())
                    .start();
            URI address = URI.create("http://127.0.0.1:" + port);
            awaitAnswer(process, address);
            return new ServerProcess(process, address, Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException e) {
            throw new UncheckedIOException("The server did not start", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitAnswer(Process process, URI address) {
        DiariumClient client = DiariumClient.of(address);
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            if (answers(client)) {
                return;
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
        process.destroyForcibly();
        throw new IllegalStateException("The server did not answer");
    }

    private static boolean answers(DiariumClient client) {
        try {
            return client.get("/diarium").status() == 200;
        } catch (UncheckedIOException notListeningYet) {
            return false;
        }
    }

    /** Logs a user in, as soon as the server has made its users. */
    DiariumClient login(String user, String password) {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (true) {
            try {
                return DiariumClient.of(address).login(user, password);
            } catch (UnexpectedAnswerException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                LockSupport.parkNanos(LOGIN_POLL_NANOS);
            }
        }
    }

    URI address() {
        return address;
    }

    Duration startTime() {
        return startTime;
    }

    /** What memory the server has, child processes not counted. */
    ResidentMemory resident() {
        return ResidentMemory.of(process.pid());
    }

    /** The heap of the server. */
    ServerMemory memory() {
        return ServerMemory.of(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
