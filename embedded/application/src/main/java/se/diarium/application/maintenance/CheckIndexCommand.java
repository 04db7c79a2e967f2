package se.diarium.application.maintenance;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.diarium.application.DiariumServer;
import se.diarium.indexing.IndexCheck;
import se.diarium.indexing.IndexKeeper;

/**
 * Compares both indexes with the register, entry by entry. An index that is still catching up is waited for. Exit code 1
 * when they differ.
 */
@Command(name = "check-index", mixinStandardHelpOptions = true, description = "Do the indexes equal the register?")
public final class CheckIndexCommand implements Callable<Integer> {

    private static final long POLL_NANOS = TimeUnit.SECONDS.toNanos(1);

    @Mixin
    private DataFolder folder;

    @Option(names = "--rebuild", description = "Empty the indexes and fill them again first.")
    private boolean rebuild;

    @Option(
            names = "--wait",
            defaultValue = "60",
            description = "Seconds to wait for indexes that catch up (${DEFAULT-VALUE}).")
    private int seconds;

    @Override
    public Integer call() {
        try (DiariumServer server = folder.open()) {
            if (rebuild) {
                server.context()
                        .getBean("diarium.indexKeeper", IndexKeeper.class)
                        .rebuild();
            }
            IndexCheck.Result result = check(server.context().getBean("diarium.indexCheck", IndexCheck.class));
            folder.print("%d cases and records compared", result.checked());
            result.internal().forEach(id -> folder.print("internal index differs: %s", id));
            result.open().forEach(id -> folder.print("public index differs: %s", id));
            if (result.equal()) {
                folder.print("Both indexes equal the register");
            }
            return result.equal() ? 0 : 1;
        }
    }

    private IndexCheck.Result check(IndexCheck check) {
        long deadline = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        IndexCheck.Result result = check.run();
        while (!result.equal() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(POLL_NANOS);
            result = check.run();
        }
        return result;
    }
}
