package se.diarium.opensearch;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * Runs one OpenSearch node on the loopback address alone, until it is told to end (SIGTERM) or its parent ends. Arguments: the HTTP
 * port, the folder it keeps everything in, and the process id of the parent, if it is to end with it.
 */
public final class NodeMain {

    /** What it says on its standard output when it answers; nothing else is written there. */
    static final String READY = "READY";

    private NodeMain() {}

    /** Runs the node until it is ended. */
    public static void main(String[] arguments) throws InterruptedException {
        int port = Integer.parseInt(arguments[0]);
        PrintStream output = System.out;
        // The runner reports on its own doings there.
        System.setOut(System.err);
        OpenSearchRunner runner = new OpenSearchRunner();
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            close(runner);
            ended.countDown();
        }));
        if (arguments.length > 2) {
            endWith(Long.parseLong(arguments[2]));
        }
        runner.onBuild((number, settings) -> settings.put("http.port", port)
                        .put("network.host", "127.0.0.1")
                        .put("discovery.type", "single-node")
                        .put("transport.port", "0")
                        .put("cluster.routing.allocation.disk.threshold_enabled", false)
                        .put("action.destructive_requires_name", false))
                .build(OpenSearchRunner.newConfigs()
                        .basePath(arguments[1])
                        .clusterName("diarium-" + port)
                        .numOfNode(1)
                        .useLogger());
        runner.ensureYellow();
        output.println(READY);
        output.flush();
        ended.await();
    }

    private static void endWith(long parent) {
        ProcessHandle.of(parent)
                .ifPresentOrElse(handle -> handle.onExit().thenRun(() -> System.exit(1)), () -> Runtime.getRuntime()
                        .halt(1));
    }

    private static void close(OpenSearchRunner runner) {
        try {
            runner.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
