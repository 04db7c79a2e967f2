package se.diarium.register.chain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import se.diarium.background.BackgroundWork;
import se.diarium.register.event.ChainEnd;
import se.diarium.register.event.ChainReport;
import se.diarium.register.event.ChainStretch;
import se.diarium.register.event.ChainVerification;

/** Goes through the chains that are to be verified, one after the other. What another node left is done from its beginning. */
class ChainRunWork implements BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(ChainRunWork.class);
    private static final Duration LEFT = Duration.ofMinutes(5);

    private final ChainRunTable table;
    private final ChainVerification chains;
    private final TransactionOperations transactions;
    private final Clock clock;
    private Runnable wake = () -> {};
    private Current current;

    ChainRunWork(ChainRunTable table, ChainVerification chains, TransactionOperations transactions, Clock clock) {
        this.table = table;
        this.chains = chains;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is being verified, and the end that its chain had when that began. */
    private record Current(ChainRun run, ChainStretch stretch, ChainEnd end) {

        long done() {
            return stretch.reached() - run.first() + 1;
        }
    }

    @Override
    public void wokenBy(Runnable waker) {
        wake = waker;
    }

    void wake() {
        wake.run();
    }

    @Override
    public boolean doSome() {
        if (current == null) {
            current = transactions.execute(status -> begin());
            return current != null;
        }
        try {
            if (!Boolean.TRUE.equals(transactions.execute(status -> goOn()))) {
                current = null;
            }
        } catch (RuntimeException failed) {
            current = null;
            throw failed;
        }
        return true;
    }

    private Current begin() {
        Instant now = clock.instant();
        Optional<ChainRun> next = table.next(now.minus(LEFT));
        if (next.isEmpty() || !table.take(next.get(), now)) {
            return null;
        }
        ChainRun run = next.get();
        return new Current(run, chains.stretch(run.series(), run.first(), run.last()), chains.end(run.series()));
    }

    /** @return whether there is more of it */
    private boolean goOn() {
        ChainRun run = current.run();
        if (current.stretch().next()) {
            return table.goOn(run.id(), current.done(), clock.instant());
        }
        // What was registered since it was asked for goes on after the stretch.
        boolean end = run.toEnd() && current.end().sequence() == run.last();
        ChainReport report =
                end ? current.stretch().toEnd(current.end()) : current.stretch().within();
        table.end(run.id(), run.total(), report, clock.instant());
        LOG.info(
                "The events {} to {} of {} are verified: {}",
                run.first(),
                run.last(),
                run.series(),
                report.broken().map(Object::toString).orElse("unbroken"));
        return false;
    }
}
