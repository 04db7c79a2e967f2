package se.diarium.search;

import java.util.List;
import java.util.Optional;
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

    /**
     * The position from which changes have to be applied: at first, after each exception, and whenever the index has been set back.
     * An index that was set back, because what it had taken in was lost before it was durable or because it was damaged, refuses
     * changes until it has been asked.
     */
    long resume();

    /** Calls this, which has to return at once, whenever the index or its successor has been set back. */
    void onSetBack(Runnable listener);

    /**
     * Notes how far whoever applies changes has come in the journal. The first time that is all of it, the index is complete, and
     * durably so.
     *
     * @param reached the highest number come to
     * @param goal the highest number there is
     * @param caughtUp whether everything that could be read has been applied
     */
    void followed(long reached, long goal, boolean caughtUp);

    /** How the index is. Never throws. */
    IndexHealth health();

    /**
     * The index that is being filled beside this one to take its place, the same as long as there is one. It is durable by itself: after
     * a restart it is there again and is filled on from its own position. Changes have to be applied to both.
     */
    Optional<SearchIndex> successor();

    /** Begins an empty index that is to take the place of this one, unless there is one already. */
    SearchIndex beginSuccessor();

    /**
     * Has the successor take the place of this index, durably and at once: a search is answered by the one or the other. What this
     * index held is removed.
     *
     * @throws IllegalStateException when there is no successor
     */
    void takeOver();

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
