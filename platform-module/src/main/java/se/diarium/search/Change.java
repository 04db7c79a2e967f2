package se.diarium.search;

import java.util.Objects;

/** One change of an index. Applying a change twice gives the same index as applying it once. */
public sealed interface Change {

    /** The key of the entry that changes. */
    String id();

    /** Adds the entry, or replaces the one with the same id. */
    record Put(Entry entry) implements Change {
        public Put {
            Objects.requireNonNull(entry, "entry");
        }

        @Override
        public String id() {
            return entry.id();
        }
    }

    /** Removes the entry with this id, if there is one. */
    record Remove(String id) implements Change {
        public Remove {
            Objects.requireNonNull(id, "id");
        }
    }
}
