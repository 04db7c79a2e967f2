package se.diarium.application.maintenance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.alfresco.service.transaction.TransactionService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.diarium.application.DiariumServer;
import se.diarium.register.event.ChainBreak;
import se.diarium.register.event.ChainEnd;
import se.diarium.register.event.ChainReport;
import se.diarium.register.event.ChainVerification;
import se.diarium.register.history.Disagreement;
import se.diarium.register.history.RegisterAgreement;

/**
 * Recomputes the chain of events of each series, and compares what is registered with what its events say. Exit code 1 when
 * something was changed behind the register's back.
 */
@Command(
        name = "verify-register",
        mixinStandardHelpOptions = true,
        description = {
            "Is the history of the register unbroken, and is the register what its history says?",
            "Keep what it prints, where nobody who can write in the database can write: with --expect it shows later"
                    + " that nothing before was written anew."
        })
public final class VerifyRegisterCommand implements Callable<Integer> {

    /** How many disagreements are printed for each series; all are counted. */
    private static final int PRINTED = 20;

    @Mixin
    private DataFolder folder;

    @Option(
            names = "--expect",
            description = "What this command has printed before: no chain may have lost those ends.")
    private Path expected;

    @Override
    public Integer call() throws IOException {
        List<ChainEnd> noted = expected == null ? List.of() : NotedEnds.read(expected);
        boolean sound = true;
        try (DiariumServer server = folder.open()) {
            ChainVerification chains = server.context().getBean("diarium.chainVerification", ChainVerification.class);
            RegisterAgreement agreement =
                    server.context().getBean("diarium.registerAgreement", RegisterAgreement.class);
            TransactionService transactions = server.context().getBean("TransactionService", TransactionService.class);
            for (String series : inTransaction(transactions, chains::series)) {
                ChainReport report = inTransaction(transactions, () -> chains.verify(series, noted));
                sound &= tell(series, report) && agree(series, agreement);
            }
        }
        return sound ? 0 : 1;
    }

    private static <T> T inTransaction(TransactionService transactions, Callable<T> work) {
        return transactions.getRetryingTransactionHelper().doInTransaction(work::call, true);
    }

    private boolean tell(String series, ChainReport report) {
        if (report.broken().isEmpty()) {
            folder.print("%-6s unbroken, %s", series, NotedEnds.text(report.end()));
            return true;
        }
        ChainBreak broken = report.broken().get();
        folder.print(
                "%-6s broken at event %d (%s, %s): %s",
                series,
                broken.sequence(),
                broken.at() == null ? "no time" : broken.at(),
                broken.diarienummer() == null ? "no case" : broken.diarienummer(),
                words(broken.what()));
        return false;
    }

    private static String words(ChainBreak.What what) {
        return switch (what) {
            case CHANGED -> "the event has been changed";
            case MISSING -> "an event has been removed; time and case are those of the one that comes next";
            case INSERTED -> "an event has been put there that the register did not write";
            case UNLINKED -> "it does not follow the event before it: one of the two has been written anew";
            case END_CHANGED -> "the end of the chain is not this event's";
            case REWRITTEN -> "it is not the event that was noted: the chain has been written anew";
        };
    }

    private boolean agree(String series, RegisterAgreement agreement) {
        AtomicLong disagreements = new AtomicLong();
        long compared = agreement.check(series, found -> {
            if (disagreements.incrementAndGet() <= PRINTED) {
                folder.print("%-6s %s", series, words(found));
            }
        });
        folder.print("%-6s %d compared with their history, %d disagreements", series, compared, disagreements.get());
        return disagreements.get() == 0;
    }

    private static String words(Disagreement found) {
        String where =
                found.nodeId() + " (" + (found.diarienummer().isEmpty() ? "no case" : found.diarienummer()) + ")";
        return switch (found.what()) {
            case DIFFERENT ->
                where + ": " + found.property() + " was written as \"" + found.recorded() + "\" and is \""
                        + found.present() + "\"";
            case GONE -> where + ": is gone";
            case UNTOLD -> where + ": no event tells of it";
        };
    }
}
