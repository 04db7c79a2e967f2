package se.diarium.application.maintenance;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.alfresco.service.transaction.TransactionService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.diarium.application.DiariumServer;
import se.diarium.register.Bodies;
import se.diarium.register.event.EventChain;

/** Recomputes the chain of events of each series. Exit code 1 when one of them is broken. */
@Command(
        name = "verify-register",
        mixinStandardHelpOptions = true,
        description = "Is the history of the register unbroken?")
public final class VerifyRegisterCommand implements Callable<Integer> {

    @Mixin
    private DataFolder folder;

    @Override
    public Integer call() {
        boolean unbroken = true;
        try (DiariumServer server = folder.open()) {
            EventChain events = server.context().getBean("diarium.events", EventChain.class);
            TransactionService transactions = server.context().getBean("TransactionService", TransactionService.class);
            for (String series : server.context().getBean(Bodies.class).codes()) {
                Optional<Long> broken = transactions
                        .getRetryingTransactionHelper()
                        .doInTransaction(() -> events.firstBreak(series), true);
                folder.print(
                        "%-6s %s",
                        series, broken.map(event -> "broken at event " + event).orElse("unbroken"));
                unbroken &= broken.isEmpty();
            }
        }
        return unbroken ? 0 : 1;
    }
}
