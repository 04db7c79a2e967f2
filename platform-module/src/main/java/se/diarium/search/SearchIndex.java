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

    /** With fewer entries that have all the words of a question, those with some of them are shown below. */
    int FEW = 50;

    /**
     * Applies changes and notes how far in the journal the index has come. Both become visible to searches at once or within
     * a moment, and durable together a little later. After an exception go on from {@link #resume()}.
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

    /**
     * Answers a question. Never fails because of what the query says.
     *
     * <p>The query is read by {@code search.query.QueryParser}, whatever the engine. Words, phrases, prefixes, numbers and
     * paragraphs score; field words with codes and years let through or not and never score. Bare words
     * of the outermost level must all stand in an entry; when fewer than {@link #FEW} have them all (under another sort than {@link
     * Sort#RELEVANCE}: none), entries with some of the words are shown below those, of up to three words one at least (none beside a quotation, number or the like), of more a
     * third and two at least, in any form and written apart or together. Those are
     * counted, and in the facets, only where nothing has all the words. Quotations, numbers, prefixes, groups, exclusions and field
     * words are in force as ever; a bare figure ranks and is no reason to show an entry. Words that stand in no entry and in no
     * dictionary are corrected at once, in the public index. Under {@link Sort#RELEVANCE} the score of a query that scores is multiplied by
     * {@link EntryWeight}; a query that does not score is answered newest first.
     *
     * <p>Paging: hits are sorted by score, date and tie, by date and tie, or by time of change and tie, where the tie is a hash of
     * the id that is the same on every machine. {@link SearchResult#next()} names the place after the last hit; going on there
     * neither repeats nor leaves out an entry that was there at the first page and has not changed since, even if others came, went
     * or changed in between. Facets and total are those of now.
     *
     * @throws UnknownCursorException if {@link SearchRequest#after()} is not from an answer to the same question
     */
    SearchResult search(SearchRequest request);

    /**
     * Completes what is being typed, from living entries that one of the authorities may read alone: no word and no heading comes
     * from anything else, and neither does their order. A word is completed by whole words of headings and texts, folded, without
     * figures, that begin with it, from two characters on; what is typed before it is kept as it is. A heading is one that holds the
     * complete words in any form, and a word that begins with the last one. Both may be fewer than there are where
     * very many would do. Without what could be completed: {@link Completions#NONE}.
     */
    Completions complete(CompletionRequest request);

    /**
     * Entries like an entry, by the rarest stems that its heading and text have most of; the most like first. Of what one of the
     * authorities may read alone, without the entry itself, with the beginning of their text as passages and nothing
     * marked. Empty when there is no such entry, the authorities may not read it, or nothing is like it.
     */
    List<Hit> similar(SimilarRequest request);

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
