package se.diarium.register.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.transaction.support.TransactionOperations;
import se.diarium.background.BackgroundThread;
import se.diarium.background.BackgroundWork;

/** The one thread that brings the journal to a target: woken by commits on this node, and looking by itself for those of others. */
public final class FollowingThread extends BackgroundThread {

    private final Following following;

    /**
     * @param reading transactions to read the journal in
     * @param interval between looks for what other nodes wrote
     * @param patience longer than the longest transaction
     */
    public FollowingThread(
            Journal journal,
            TransactionOperations reading,
            JournalTarget target,
            Duration interval,
            Duration patience) {
        this(
                interval,
                new Following(journal, new JournalFollower(journal, reading, target, patience, Clock.systemUTC())));
    }

    private FollowingThread(Duration interval, Following following) {
        super("diarium-journal", interval, following);
        this.following = following;
    }

    /** Follows the journal from the target's position again, after that has been changed. */
    public void startOver() {
        following.startOver();
    }

    private static final class Following implements BackgroundWork {

        private final Journal journal;
        private final JournalFollower follower;
        private final AtomicBoolean again = new AtomicBoolean();
        private volatile Runnable wake = () -> {};

        Following(Journal journal, JournalFollower follower) {
            this.journal = journal;
            this.follower = follower;
        }

        @Override
        public void wokenBy(Runnable waking) {
            wake = waking;
            journal.onWritten(waking);
        }

        void startOver() {
            again.set(true);
            wake.run();
        }

        @Override
        public boolean doSome() {
            if (again.getAndSet(false)) {
                follower.startOver();
            }
            return follower.round();
        }
    }
}
