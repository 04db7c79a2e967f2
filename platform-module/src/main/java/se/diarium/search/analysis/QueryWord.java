package se.diarium.search.analysis;

/**
 * A word of a query in the forms it is looked for.
 *
 * @param exact the folded word
 * @param stem its stem without a mark; empty for stop words and numbers, which have none
 * @param stopWord whether a query can do without it
 */
public record QueryWord(String exact, String stem, boolean stopWord) {

    /** The term of its stem; only when there is a stem. */
    public String stemTerm() {
        return WordMark.STEM + stem;
    }

    /** The term of its stem as a part of a compound; only when there is a stem. */
    public String partTerm() {
        return WordMark.PART + stem;
    }

    /** Whether it has a stem to look for. */
    public boolean hasStem() {
        return !stem.isEmpty();
    }
}
