package se.diarium.register.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import se.diarium.background.BackgroundWork;

/** Follows the journal with a target and the one that is filled to take its place, and changes from the one to the other. */
final class Following implements BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    /** Entries brought to a successor at a time, so that what is committed meanwhile comes to the target soon. */
    private static final int BESIDE = 50;

    private final Journal journal;
    private final TransactionOperations reading;
    private final JournalTarget target;
    private final Duration patience;
    private final JournalFollower follower;
    private final AtomicBoolean again = new AtomicBoolean();
    private volatile Runnable wake = () -> {};
    private JournalFollower beside;
    private boolean away;

    Following(Journal journal, TransactionOperations reading, JournalTarget target, Duration patience) {
        this.journal = journal;
        this.reading = reading;
        this.target = target;
        this.patience = patience;
        this.follower = follower(target, JournalFollower.BATCH);
    }

    private JournalFollower follower(JournalTarget followed, int batch) {
        return new JournalFollower(journal, reading, followed, patience, Clock.systemUTC(), batch);
    }

    @Override
    public void wokenBy(Runnable waking) {
        wake = waking;
        journal.onWritten(waking);
        target.onSetBack(() -> {
            again.set(true);
            waking.run();
        });
    }

    void wake() {
        wake.run();
    }

    /** While the target is away it is said once, and once that it is back. */
    @Override
    public boolean doSome() {
        boolean more;
        try {
            more = follow();
        } catch (RuntimeException e) {
            if (!target.isAway(e)) {
                throw e;
            }
            if (!away) {
                LOG.warn(
                        "What is committed waits to be indexed, and is tried again until it can be: {}",
                        e.getMessage());
            }
            away = true;
            return false;
        }
        if (away) {
            LOG.info("What is committed is indexed again");
        }
        away = false;
        return more;
    }

    private boolean follow() {
        if (again.getAndSet(false)) {
            follower.startOver();
            beside = null;
        }
        boolean more = follower.round();
        return followBeside(!more && follower.hasCaughtUp()) || more;
    }

    /**
     * Brings a batch to the successor. It takes over here, between two batches of the target, so that it has all that the target has.
     *
     * @param ready whether the target has been brought everything
     */
    private boolean followBeside(boolean ready) {
        JournalTarget successor = target.successor().orElse(null);
        if (successor == null) {
            beside = null;
            return false;
        }
        if (beside == null || beside.target() != successor) {
            beside = follower(successor, BESIDE);
        }
        try {
            boolean more = beside.round();
            if (ready && !more && beside.hasCaughtUp()) {
                target.takeOver();
                follower.startOver();
                beside = null;
            }
            return more;
        } catch (RuntimeException e) {
            if (target.isAway(e)) {
                throw e;
            }
            LOG.error("What is to take the place of an index could not be filled; trying again", e);
            return false;
        }
    }
}
