package se.diarium.indexing;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.diarium.register.journal.FollowingThread;
import se.diarium.register.journal.Journal;
import se.diarium.search.Audience;
import se.diarium.search.IndexHealth;
import se.diarium.search.SearchIndex;

/** Tells how the indexes of this machine are, and has them rebuilt from the register. */
public final class IndexKeeper {

    private final Map<Audience, SearchIndex> indexes = new EnumMap<>(Audience.class);
    private final FollowingThread following;
    private final Journal journal;
    private final Clock clock;

    public IndexKeeper(
            SearchIndex internal, SearchIndex open, FollowingThread following, Journal journal, Clock clock) {
        indexes.put(Audience.INTERNAL, internal);
        indexes.put(Audience.PUBLIC, open);
        this.following = following;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Begins to fill a new index beside each one that is in use; searches are answered by those until the new ones have caught up with
     * them. Where a rebuild is under way it goes on.
     */
    public void rebuild() {
        indexes.values().forEach(SearchIndex::beginSuccessor);
        following.wake();
    }

    /** How both indexes are now. Call inside a transaction. */
    public IndexStatus status() {
        Instant now = clock.instant();
        long head = journal.head();
        Map<Audience, IndexStatus.State> states = new EnumMap<>(Audience.class);
        indexes.forEach((audience, index) -> states.put(audience, state(index, now)));
        return new IndexStatus(head, states);
    }

    private IndexStatus.State state(SearchIndex index, Instant now) {
        IndexHealth health = index.health();
        return new IndexStatus.State(
                health,
                journal.countAfter(health.reached()),
                health.complete() ? Optional.empty() : Optional.of(IndexProgress.of(health, now)),
                index.successor().map(next -> IndexProgress.of(next.health(), now)));
    }
}
