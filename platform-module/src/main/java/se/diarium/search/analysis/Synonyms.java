package se.diarium.search.analysis;

import java.util.List;

/**
 * Words that stand for other words: {@code RF} for {@code regionfullmäktige}, {@code regionplan} for {@code strategisk plan}. They
 * act on queries alone and never on what is indexed, so a change has effect on the next query and no index is rebuilt.
 *
 * <p>How a query is to use them, the same for every engine:
 *
 * <ul>
 *   <li>The row that is asked for is the longest run of neighbouring bare words of one conjunction of the query, as
 *       {@link SwedishText#words(String)} gives them, stop words in their places. A quotation, an exclusion, a field's
 *       value, a prefix and a reference each end a row and have no alternatives: who writes those means just that. A word
 *       that is an operand of {@code OR} is a row of its own.
 *   <li>An {@link Alternative} may be put in the place of the words {@code [from, to)} of that row. A word of the row is
 *       satisfied when it stands in the document itself, or when all words of one alternative that covers it do. So
 *       {@code strategisk plan 2024} with the alternative {@code [0, 2) = regionplan} is {@code (strategisk OR regionplan) AND
 *       (plan OR regionplan) AND 2024}, and a row keeps its number of required words.
 *   <li>An alternative of one word is looked for with its exact form and its stem, not as a part of a compound
 *       ({@code RF} is {@code regionfullmäktige}, not everything that holds {@code fullmäktige}). One of several words is looked for
 *       as its stems in that order with nothing between, in one field; a stop word in it keeps its place and is not looked up, a
 *       word without a stem is looked for as it is.
 *   <li>An alternative counts less than the word that was typed (about 0.6 of it), and is marked in quotations as the word would be.
 *   <li>A word with an alternative is not misspelt.
 * </ul>
 *
 * <p>Implementations are safe for many threads, answer from memory and are asked once or a few times for each query.
 */
@FunctionalInterface
public interface Synonyms {

    /** None for any word. */
    Synonyms NONE = row -> List.of();

    /** Most alternatives for one row; the longest spans are kept. */
    int MOST_ALTERNATIVES = 40;

    /**
     * The alternatives for words of a row, by {@code from} and then the longest first. Words are compared by their stems, words
     * without one as they are: the entry {@code regionplan} speaks for {@code regionplanen} too. Every pair of terms comes
     * directly from one entry that the secretariat made: alternatives have no alternatives, so a circle of entries is harmless.
     *
     * @param row neighbouring words of a query, in order
     * @return empty when no word has any, never more than {@link #MOST_ALTERNATIVES}
     */
    List<Alternative> alternatives(List<QueryWord> row);

    /**
     * Words that may stand in the place of others.
     *
     * @param from position in the row of the first word that they replace
     * @param to position after the last one, greater than {@code from}
     * @param words what is looked for instead, in order; at least one of them is no stop word
     */
    record Alternative(int from, int to, List<QueryWord> words) {

        public Alternative {
            words = List.copyOf(words);
        }
    }
}
