package se.diarium.opensearch;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An OpenSearch node in a process of its own, which ends with this one at the latest. Its data stay in its folder. */
public final class OpenSearchNode implements AutoCloseable {

    /** Heap that is enough for tests, in megabytes. */
    public static final int SMALL_HEAP = 512;

    private static final int SECONDS_TO_START = 180;
    private static final int SECONDS_TO_END = 60;

    private final Process process;
    private final int port;

    private OpenSearchNode(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** A node with a small heap on a free port. */
    public static OpenSearchNode start(Path folder) throws IOException {
        return start(folder, freePort(), SMALL_HEAP);
    }

    /**
     * Starts a node and waits until it answers.
     *
     * @param folder for its data, settings and logs; made when it is not there, gone on with when it is
     * @param port HTTP port on the loopback address
     * @param heapMegabytes its largest heap
     * @throws IOException when it does not start within {@value #SECONDS_TO_START} seconds, with what it said
     */
    public static OpenSearchNode start(Path folder, int port, int heapMegabytes) throws IOException {
        Files.createDirectories(folder);
        Path log = folder.resolve("node.log");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms" + heapMegabytes + "m",
                        "-Xmx" + heapMegabytes + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=" + (heapMegabytes > SMALL_HEAP ? 4 : 1),
                        "-XX:-OmitStackTraceInFastThrow",
                        "-Djava.awt.headless=true",
                        "-cp",
                        classPath(),
                        NodeMain.class.getName(),
                        Integer.toString(port),
                        folder.toAbsolutePath().toString(),
                        Long.toString(ProcessHandle.current().pid())))
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        OpenSearchNode node = new OpenSearchNode(process, port);
        if (!node.isReady()) {
            node.kill();
            throw new IOException("OpenSearch did not start:\n" + Files.readString(log));
        }
        return node;
    }

    /** A port nobody listens on just now. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Where it answers. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Its process. */
    public long pid() {
        return process.pid();
    }

    /** Ends it as the loss of its machine would. */
    public void kill() {
        process.destroyForcibly();
        await(SECONDS_TO_END);
    }

    /** Ends it in good order; kills it when it does not end. */
    @Override
    public void close() {
        process.destroy();
        if (!await(SECONDS_TO_END)) {
            kill();
        }
    }

    private boolean isReady() throws IOException {
        Thread guard = new Thread(() -> {
            if (!await(SECONDS_TO_START)) {
                process.destroyForcibly();
            }
        });
        guard.setDaemon(true);
        guard.start();
        // Not closed: the process is not to lose its output.
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        boolean ready = NodeMain.READY.equals(output.readLine());
        guard.interrupt();
        return ready;
    }

    private boolean await(int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static String classPath() throws IOException {
        try (InputStream libraries = OpenSearchNode.class.getResourceAsStream("node.classpath")) {
            if (libraries == null) {
                throw new IOException("The build has not noted the node's libraries");
            }
            Path own = Path.of(OpenSearchNode.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return own + File.pathSeparator + new String(libraries.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
