package se.diarium.search.analysis;

/**
 * The marks that tell the forms of a word apart, which are terms of one field: a term without a mark is the exact form. No word begins
 * with a mark.
 */
public final class WordMark {

    /** Begins the stem of a whole word. */
    static final char STEM = '=';

    /** Begins the stem of a part of a compound word. */
    static final char PART = '~';

    private WordMark() {}

    /** Whether a term is the stem of a part of a compound. */
    public static boolean isPart(String term) {
        return !term.isEmpty() && term.charAt(0) == PART;
    }

    /** The term of the same stem as a word of its own. */
    public static String asStem(String part) {
        return STEM + part.substring(1);
    }
}
