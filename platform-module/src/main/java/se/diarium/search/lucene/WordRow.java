package se.diarium.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.search.Query;
import se.diarium.search.analysis.QueryWord;
import se.diarium.search.analysis.Synonyms.Alternative;

/** Neighbouring bare words of a query, in the pieces they were typed in. */
final class WordRow {

    private static final Pattern YEAR = Pattern.compile("(?:18|19|20)\\d\\d");

    private final List<List<QueryWord>> pieces = new ArrayList<>();
    private final List<QueryWord> words = new ArrayList<>();

    void add(List<QueryWord> piece) {
        pieces.add(piece);
        words.addAll(piece);
    }

    /** Requires each word, or what stands for it. Words that stand near each other as they were typed rank higher. */
    void into(Conjunction all, Marks marks, WordBudget budget) {
        List<Alternative> alternatives = budget.alternatives(words);
        alternatives.forEach(alternative -> marks.addAlternative(alternative.words()));
        int place = 0;
        for (List<QueryWord> piece : pieces) {
            addPiece(piece, place, alternatives, all, marks, budget);
            place += piece.size();
        }
        if (words.stream().filter(QueryWord::hasStem).count() > 1) {
            all.favour(WordQueries.near(words));
        }
    }

    /** Figures joined by punctuation, a date for example, must stand together; words need not. */
    private static void addPiece(
            List<QueryWord> piece,
            int place,
            List<Alternative> alternatives,
            Conjunction all,
            Marks marks,
            WordBudget budget) {
        if (piece.size() > 1 && piece.stream().noneMatch(QueryWord::hasStem)) {
            marks.addPhrase(piece);
            all.require(WordQueries.phrase(piece));
            return;
        }
        for (int i = 0; i < piece.size(); i++) {
            QueryWord word = piece.get(i);
            Query query = WordQueries.word(word, standingFor(place + i, alternatives));
            if (word.stopWord()) {
                all.addOptional(query);
                continue;
            }
            if (budget.text().isWeak(word)) {
                all.addWeak(WordQueries.weak(word));
                continue;
            }
            marks.addWord(word);
            if (word.hasStem()) {
                all.addWord(query, WordQueries.orParts(query, budget.text().parts(word)));
            } else {
                all.addFigure(query);
                if (YEAR.matcher(word.exact()).matches()) {
                    all.favour(WordQueries.ofYear(word.exact()));
                }
            }
        }
    }

    private static List<List<QueryWord>> standingFor(int place, List<Alternative> alternatives) {
        return alternatives.stream()
                .filter(alternative -> alternative.from() <= place && place < alternative.to())
                .map(Alternative::words)
                .toList();
    }
}
