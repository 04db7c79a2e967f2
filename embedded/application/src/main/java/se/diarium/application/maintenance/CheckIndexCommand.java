package se.diarium.application.maintenance;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.alfresco.service.transaction.TransactionService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.diarium.application.DiariumServer;
import se.diarium.indexing.IndexCheck;
import se.diarium.indexing.IndexKeeper;
import se.diarium.indexing.IndexProgress;
import se.diarium.indexing.IndexStatus;

/**
 * Compares both indexes with the register, entry by entry. An index that is still catching up is waited for. Exit code 1
 * when they differ.
 */
@Command(name = "check-index", mixinStandardHelpOptions = true, description = "Do the indexes equal the register?")
public final class CheckIndexCommand implements Callable<Integer> {

    private static final long POLL_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Mixin
    private DataFolder folder;

    @Option(names = "--rebuild", description = "Fill new indexes from the register first, and use those.")
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
                rebuild(server);
            }
            IndexCheck.Result result = check(server.context().getBean("diarium.indexCheck", IndexCheck.class));
            folder.print("%d cases and records compared", result.checked());
            print("internal", result.internal());
            print("public", result.open());
            if (result.equal()) {
                folder.print("Both indexes equal the register");
            }
            return result.equal() ? 0 : 1;
        }
    }

    private void print(String index, List<IndexCheck.Difference> differences) {
        differences.forEach(difference -> folder.print(
                "%s index: %s %s", index, difference.nodeId(), difference.kind().words()));
    }

    private void rebuild(DiariumServer server) {
        IndexKeeper keeper = server.context().getBean("diarium.indexKeeper", IndexKeeper.class);
        keeper.rebuild();
        String told = "";
        for (IndexStatus status = status(server, keeper); status.isRebuilding(); status = status(server, keeper)) {
            String progress = progress(status);
            if (!progress.equals(told)) {
                folder.print("%s", progress);
                told = progress;
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
        folder.print("Both indexes have been rebuilt");
    }

    private static IndexStatus status(DiariumServer server, IndexKeeper keeper) {
        return server.context()
                .getBean("TransactionService", TransactionService.class)
                .getRetryingTransactionHelper()
                .doInTransaction(keeper::status, true);
    }

    /** Of the index that is further from its end. */
    private static String progress(IndexStatus status) {
        IndexProgress behind = status.indexes().values().stream()
                .flatMap(state -> state.rebuild().stream())
                .min((one, other) -> Integer.compare(one.percent(), other.percent()))
                .orElseThrow();
        String end = behind.estimated() == null
                ? ""
                : ", done at about " + TIME.format(behind.estimated().atZone(ZoneId.systemDefault()));
        return "Rebuilding: change %d of %d, %d %%%s".formatted(behind.done(), behind.total(), behind.percent(), end);
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
