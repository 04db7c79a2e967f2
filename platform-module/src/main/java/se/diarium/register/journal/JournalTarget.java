package se.diarium.register.journal;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What follows the journal. Called by one thread at a time, outside transactions. */
public interface JournalTarget {

    /** The durable position, from which it goes on: everything up to it has been brought here. Asked whenever following begins anew. */
    long position();

    /** Reads what these nodes are like now. */
    Batch prepare(Collection<String> nodeIds);

    /**
     * Told after each look at the journal how far it has been followed.
     *
     * @param reached the highest id brought, with perhaps some below it still to come
     * @param goal the highest id there is
     * @param caughtUp whether everything that could be read has been brought
     */
    default void followed(long reached, long goal, boolean caughtUp) {}

    /**
     * Another target, filled beside this one to take its place; the same as long as it is the one. It is followed too, by the same
     * thread, and takes over when it has caught up and this one has nothing that it has not.
     */
    default Optional<JournalTarget> successor() {
        return Optional.empty();
    }

    /** Has the successor take the place of this target. */
    default void takeOver() {
        throw new IllegalStateException("There is no successor");
    }

    /** Calls this, which returns at once, whenever the target has gone back by itself and has to be followed from its position. */
    default void onSetBack(Runnable listener) {}

    /** Whether a failure says merely that the target does not answer at the moment, through no fault of ours. */
    default boolean isAway(RuntimeException failure) {
        return false;
    }

    /** The present state of some nodes, read and ready to be brought. */
    interface Batch {

        /** The nodes that could not be read; they are tried again. */
        Set<String> failed();

        /** Makes the batch and the position durable together. */
        void apply(long position);
    }
}
