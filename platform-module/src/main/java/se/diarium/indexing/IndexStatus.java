package se.diarium.indexing;

import java.util.Map;
import java.util.Optional;
import se.diarium.search.Audience;
import se.diarium.search.IndexHealth;

/**
 * How the indexes of this machine are.
 *
 * @param head number of the last change in the journal
 */
public record IndexStatus(long head, Map<Audience, State> indexes) {

    public IndexStatus {
        indexes = Map.copyOf(indexes);
    }

    /** In one word. */
    public enum Condition {
        /** Has come to the end of the journal. */
        READY,
        /** Is whole, with some of the latest changes still to come. */
        BEHIND,
        /** Was begun from nothing, and holds but some of what there is. */
        BUILDING,
        /** Cannot be read or written at the moment. */
        FAILING
    }

    /**
     * One index.
     *
     * @param lag changes in the journal that it has not come to
     * @param building how far it has come, when it was begun from nothing
     * @param rebuild how far the index has come that is filled beside it
     */
    public record State(
            IndexHealth health, long lag, Optional<IndexProgress> building, Optional<IndexProgress> rebuild) {

        public Condition condition() {
            if (health.problem().isPresent()) {
                return Condition.FAILING;
            }
            if (!health.complete()) {
                return Condition.BUILDING;
            }
            return lag == 0 ? Condition.READY : Condition.BEHIND;
        }
    }

    /** Whether a new index is being filled beside one in use. */
    public boolean isRebuilding() {
        return indexes.values().stream().anyMatch(state -> state.rebuild().isPresent());
    }
}
