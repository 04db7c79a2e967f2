package se.diarium.register.journal;

import java.util.Collection;
import java.util.Set;

/** What follows the journal. Called by one thread at a time, outside transactions. */
public interface JournalTarget {

    /** The durable position: everything up to it has been brought here. */
    long position();

    /** Reads what these nodes are like now. */
    Batch prepare(Collection<String> nodeIds);

    /** The present state of some nodes, read and ready to be brought. */
    interface Batch {

        /** The nodes that could not be read; they are tried again. */
        Set<String> failed();

        /** Makes the batch and the position durable together. */
        void apply(long position);
    }
}
