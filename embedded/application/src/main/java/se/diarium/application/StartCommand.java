package se.diarium.application;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the embedded repository and serves until the process is told to stop. */
@Command(name = "start", mixinStandardHelpOptions = true, description = "Start the embedded repository.")
final class StartCommand implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "8080", description = "Port to serve on (${DEFAULT-VALUE}); 0 takes any.")
    private int port;

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "Address to bind to (${DEFAULT-VALUE}).")
    private String host;

    @Option(names = "--data", defaultValue = "data", description = "Folder of everything stored (${DEFAULT-VALUE}).")
    private Path data;

    @Option(names = "--empty", description = "Do not fill a new data folder with the demonstration region.")
    private boolean empty;

    @Option(
            names = "--model",
            description =
                    "Keep the register of a region by its governance model: one that is shipped (ostergotland, regionplan, blekinge,"
                            + " jamtland-harjedalen, halland) or a file as file:/...; a new data folder stays empty, and goes on with it at"
                            + " later starts.")
    private String model;

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        try (DiariumServer server = started(new KeptModel(data))) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                stopped.countDown();
            }));
            stopped.await();
        }
        return 0;
    }

    private DiariumServer started(KeptModel kept) {
        boolean first = model != null && kept.keep(model);
        try {
            return DiariumServer.start(
                    new ServerOptions(data, host, port, !empty && kept.name().isEmpty(), Map.of()));
        } catch (RuntimeException e) {
            if (first) {
                kept.forget(model);
            }
            throw e;
        }
    }
}
