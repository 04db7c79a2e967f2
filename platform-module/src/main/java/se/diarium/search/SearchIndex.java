package se.diarium.search;

import java.util.List;
import java.util.function.ObjLongConsumer;

/**
 * An index that follows a journal of changes. All methods may be called by many threads at once.
 *
 * <p>Every method throws {@link SearchIndexException} when the index cannot be read or written.
 */
public interface SearchIndex extends AutoCloseable {

    /**
     * Applies changes and notes how far in the journal the index has come. Both become visible to searches at once or within
     * a moment, and durable together a little later. After an exception go on from {@link #appliedPosition()}.
     *
     * @param position position in the journal after these changes
     */
    void apply(List<Change> changes, long position);

    /** The position up to which everything is on disk: where to go on after a restart. 0 for an empty index. */
    long position();

    /** The position up to which changes have been taken in, durable or not: where to go on while running. */
    long appliedPosition();

    /** Makes everything applied so far visible to searches, before it would be by itself. */
    void refresh();

    /** Makes everything applied so far durable, before it would be by itself. */
    void commit();

    /** Answers a question. Never fails because of what the query says. */
    SearchResult search(SearchRequest request);

    /** Removes every entry and goes back to position 0, durably. */
    void clear();

    /** Number of entries visible to searches. */
    long size();

    /** Hands over the id and the {@link Entry#fingerprint()} of every entry visible to searches, in no particular order. */
    void fingerprints(ObjLongConsumer<String> visitor);

    /** Makes durable what is not yet, and lets go of the files. */
    @Override
    void close();
}
