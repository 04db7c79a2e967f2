package se.diarium.register.journal;

import java.time.Duration;
import org.springframework.transaction.support.TransactionOperations;
import se.diarium.background.BackgroundThread;

/**
 * The one thread that brings the journal to a target, and to its successor while it has one: woken by commits on this node, and looking
 * by itself for those of others.
 */
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
        this(interval, new Following(journal, reading, target, patience));
    }

    private FollowingThread(Duration interval, Following following) {
        super("diarium-journal", interval, following);
        this.following = following;
    }

    /** Looks at the journal at once: there is a successor now. */
    public void wake() {
        following.wake();
    }
}
