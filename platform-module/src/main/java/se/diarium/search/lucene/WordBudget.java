package se.diarium.search.lucene;

import java.util.ArrayList;
import java.util.List;
import se.diarium.search.analysis.QueryWord;
import se.diarium.search.analysis.SwedishText;
import se.diarium.search.analysis.Synonyms.Alternative;
import se.diarium.search.query.Expression;

/** The words of one query, as many as it may have: keeps it below Lucene's limit on clauses whatever is typed. */
final class WordBudget {

    private static final int MOST_WORDS = 40;

    /** Words of alternatives, each as often as it stands in for a word. */
    private static final int MOST_SUBSTITUTES = 60;

    private final SwedishText text;
    private int wordsLeft = MOST_WORDS;
    private int substitutesLeft = MOST_SUBSTITUTES;

    WordBudget(SwedishText text) {
        this.text = text;
    }

    /** The words of a piece of the query. */
    List<QueryWord> of(String piece) {
        List<QueryWord> words = text.words(piece);
        List<QueryWord> kept = words.subList(0, Math.min(words.size(), wordsLeft));
        wordsLeft -= kept.size();
        return kept;
    }

    /** What may stand in the place of words of a row. */
    List<Alternative> alternatives(List<QueryWord> row) {
        if (row.isEmpty()) {
            return List.of();
        }
        List<Alternative> kept = new ArrayList<>();
        for (Alternative alternative : all(row)) {
            int cost = alternative.words().size() * (alternative.to() - alternative.from());
            if (cost <= substitutesLeft) {
                substitutesLeft -= cost;
                kept.add(alternative);
            }
        }
        return kept;
    }

    /** Synonyms, and words of the row that were written apart. */
    private List<Alternative> all(List<QueryWord> row) {
        List<Alternative> all = new ArrayList<>(text.synonyms().alternatives(row));
        for (int i = 1; i < row.size(); i++) {
            int to = i + 1;
            text.joined(row.get(i - 1), row.get(i))
                    .ifPresent(joined -> all.add(new Alternative(to - 2, to, List.of(joined))));
        }
        return all;
    }

    /** What is known of words. */
    SwedishText text() {
        return text;
    }

    /** The number as typed and as series, number, year: how it may stand in a text that its reader does not know. */
    List<List<QueryWord>> spellings(Expression.Number number) {
        String plain = number.mention().series().map(series -> series + ' ').orElse("")
                + number.mention().number()
                + ' '
                + number.mention().year();
        List<QueryWord> typed = of(number.text());
        List<QueryWord> spelled = of(plain);
        List<List<QueryWord>> spellings = new ArrayList<>();
        if (!typed.isEmpty()) {
            spellings.add(typed);
        }
        if (!spelled.isEmpty() && !spelled.equals(typed)) {
            spellings.add(spelled);
        }
        return spellings;
    }
}
