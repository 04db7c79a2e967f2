package se.diarium.search.lucene;

import java.util.Optional;
import se.diarium.search.analysis.QueryWord;

/** The words of the entries that are there, not of those that were removed. */
public interface KnownWords {

    /** More entries than this make a word no better known. */
    int ENOUGH = 100;

    /** A known word is corrected only by one that so many times as many entries have. */
    int MUCH_COMMONER = 5;

    /** From this length on a word may differ in two letters. */
    int LONG_WORD = 6;

    /** How many entries have the word in any form, at least in the field where most have it; counts no further than needed. */
    long entriesWith(QueryWord word);

    /**
     * The word most like it, and the commoner the rather.
     *
     * @param known how many entries have the word itself
     */
    Optional<String> closest(String word, long known);

    /** What a word like one that so many entries know is worth as its correction; 0 for nothing. */
    static float worth(float likeness, long entries, long known) {
        boolean commoner = entries > 0 && entries >= known * MUCH_COMMONER;
        return commoner ? likeness * fame(entries) : 0;
    }

    static float fame(long entries) {
        return (float) Math.log1p(Math.min(entries, ENOUGH));
    }
}
