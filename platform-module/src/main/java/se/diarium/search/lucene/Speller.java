package se.diarium.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.diarium.search.analysis.QueryWord;
import se.diarium.search.analysis.SwedishText;
import se.diarium.search.query.Expression;

/**
 * Proposes another spelling of a query that found little or nothing. It knows the words of living documents alone: those of removed ones
 * stay in the index for a while and must not be told. For an index that everyone may see all of.
 */
final class Speller {

    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_WORD = 60;
    private static final int MOST_WORDS = 3;
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final SwedishText text;
    private final KnownWords living;
    private final long hits;

    /** @param hits how many entries the query found: a word in no more than these may be misspelt too */
    Speller(KnownWords living, SwedishText text, long hits) {
        this.text = text;
        this.living = living;
        this.hits = hits;
    }

    /** Other queries to try, best first: with words corrected, and without quotation marks. */
    List<String> proposals(String query, Expression.AllOf parsed) {
        List<Spot> spots = new ArrayList<>();
        parsed.parts().forEach(part -> collect(part, spots));
        List<String> proposals = new ArrayList<>();
        corrected(query, spots).ifPresent(proposals::add);
        if (parsed.parts().stream().anyMatch(Expression.Phrase.class::isInstance)) {
            String unquoted =
                    query.replaceAll("[\"\u201d\u201c\u201e\u00ab\u00bb]", "").strip();
            corrected(unquoted, spotsOf(unquoted, 0)).ifPresent(proposals::add);
            proposals.add(unquoted);
        }
        return proposals;
    }

    /** Bare words of the outermost level corrected that stand in no entry and in no dictionary; empty when there are none or nothing is like them. */
    Optional<Correction> correction(String query, Expression.AllOf parsed) {
        StringBuilder corrected = new StringBuilder(query);
        StringBuilder verbatim = new StringBuilder(query);
        int corrections = 0;
        for (int i = parsed.parts().size() - 1; i >= 0 && corrections < MOST_WORDS; i--) {
            if (parsed.parts().get(i) instanceof Expression.Word typed) {
                Optional<String> closest = unknown(new Spot(typed.text(), typed.start()));
                if (closest.isPresent()) {
                    corrected.replace(
                            typed.start(), typed.start() + typed.text().length(), closest.get());
                    verbatim.replace(typed.start(), typed.start() + typed.text().length(), '"' + typed.text() + '"');
                    corrections++;
                }
            }
        }
        return corrections == 0
                ? Optional.empty()
                : Optional.of(new Correction(corrected.toString(), verbatim.toString()));
    }

    /** What a word should be that stands nowhere. */
    private Optional<String> unknown(Spot spot) {
        QueryWord word = soleWord(spot);
        return word != null && !text.isKnown(word) && living.entriesWith(word) == 0
                ? living.closest(word.exact(), 0).or(() -> text.withHead(word, head -> living.closest(head, 0)))
                : Optional.empty();
    }

    /**
     * The query with its unknown words corrected; empty when nothing is to be corrected or a word cannot be. What a dictionary knows is
     * spelt as it was meant.
     */
    private Optional<String> corrected(String query, List<Spot> spots) {
        StringBuilder corrected = new StringBuilder(query);
        int shift = 0;
        int corrections = 0;
        for (Spot spot : spots) {
            if (corrections == MOST_WORDS) {
                break;
            }
            QueryWord word = soleWord(spot);
            long known = word == null || text.isKnown(word) ? Long.MAX_VALUE : living.entriesWith(word);
            if (known <= hits) {
                Optional<String> closest = living.closest(word.exact(), known);
                if (closest.isPresent()) {
                    corrected.replace(
                            spot.start() + shift, spot.start() + spot.text().length() + shift, closest.get());
                    shift += closest.get().length() - spot.text().length();
                    corrections++;
                } else if (known == 0) {
                    return Optional.empty();
                }
            }
        }
        return corrections == 0 ? Optional.empty() : Optional.of(corrected.toString());
    }

    /** The word at a place, if it is one whose spelling can be told; null otherwise. */
    private QueryWord soleWord(Spot spot) {
        List<QueryWord> words = text.words(spot.text());
        if (words.size() != 1) {
            return null;
        }
        QueryWord word = words.get(0);
        int length = word.exact().length();
        boolean isSpelt = word.hasStem() && length >= SHORTEST_WORD && length <= LONGEST_WORD;
        return isSpelt && text.synonyms().alternatives(words).isEmpty() ? word : null;
    }

    private static void collect(Expression part, List<Spot> spots) {
        if (part instanceof Expression.Word word) {
            spots.add(new Spot(word.text(), word.start()));
        } else if (part instanceof Expression.Phrase phrase) {
            spots.addAll(spotsOf(phrase.text(), phrase.start()));
        } else if (part instanceof Expression.AllOf all) {
            all.parts().forEach(inner -> collect(inner, spots));
        } else if (part instanceof Expression.AnyOf any) {
            any.alternatives().forEach(inner -> collect(inner, spots));
        }
    }

    private static List<Spot> spotsOf(String phrase, int start) {
        List<Spot> spots = new ArrayList<>();
        Matcher word = WORDS.matcher(phrase);
        while (word.find()) {
            spots.add(new Spot(word.group(), start + word.start()));
        }
        return spots;
    }

    /** A word where it stands in the query. */
    private record Spot(String text, int start) {}
}
