package se.diarium.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.search.Query;
import se.diarium.search.analysis.DateMention;
import se.diarium.search.analysis.DateReader;
import se.diarium.search.analysis.QueryWord;
import se.diarium.search.analysis.SwedishText;
import se.diarium.search.analysis.Synonyms.Alternative;

/** Neighbouring bare words of a query, in the pieces they were typed in. */
final class WordRow {

    private static final Pattern YEAR = Pattern.compile("(?:18|19|20)\\d\\d");

    private static final DateReader DATES = new DateReader();

    private final List<List<QueryWord>> pieces = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final StringBuilder typed = new StringBuilder();
    private final List<QueryWord> words = new ArrayList<>();

    void add(String text, List<QueryWord> piece) {
        starts.add(typed.length());
        typed.append(text).append(' ');
        pieces.add(piece);
        words.addAll(piece);
    }

    /** Requires each word, or what stands for it. Words that stand near each other as they were typed rank higher. */
    void into(Conjunction all, Marks marks, WordBudget budget) {
        if (!pieces.isEmpty()) {
            new Translation(all, marks, budget).run();
        }
    }

    /** The translation of the row. */
    private final class Translation {

        private final Conjunction all;
        private final Marks marks;
        private final SwedishText text;
        private final List<Alternative> alternatives;
        private final List<DateMention> dates = DATES.mentions(typed);

        Translation(Conjunction all, Marks marks, WordBudget budget) {
            this.all = all;
            this.marks = marks;
            this.text = budget.text();
            this.alternatives = budget.alternatives(words);
        }

        void run() {
            alternatives.forEach(alternative -> marks.addAlternative(alternative.words()));
            int place = 0;
            for (int i = 0; i < pieces.size(); i++) {
                add(pieces.get(i), place, date(starts.get(i)));
                place += pieces.get(i).size();
            }
            List<QueryWord> telling =
                    words.stream().filter(word -> !text.isWeak(word)).toList();
            if (telling.stream().filter(QueryWord::hasStem).count() > 1) {
                all.favourRow(WordQueries.near(telling));
            }
        }

        /** Figures joined by punctuation, a date for example, must stand together; words need not. */
        private void add(List<QueryWord> piece, int place, Optional<DateMention> date) {
            if (piece.size() > 1 && piece.stream().noneMatch(QueryWord::hasStem)) {
                marks.addPhrase(piece);
                all.require(ReferenceQueries.either(WordQueries.phrase(piece), date));
                return;
            }
            for (int i = 0; i < piece.size(); i++) {
                add(piece.get(i), standingFor(place + i), date);
            }
        }

        private void add(QueryWord word, List<List<QueryWord>> standingFor, Optional<DateMention> date) {
            Query query = ReferenceQueries.either(WordQueries.word(word, standingFor), date);
            if (word.stopWord()) {
                all.addOptional(query);
            } else if (text.isWeak(word)) {
                all.addWeak(WordQueries.weak(word));
            } else {
                marks.addWord(word);
                addTelling(word, query, date.isPresent());
            }
        }

        private void addTelling(QueryWord word, Query query, boolean ofDate) {
            if (word.hasStem()) {
                all.addWord(query, WordQueries.orParts(query, text.parts(word)));
                return;
            }
            all.addFigure(query);
            if (!ofDate && YEAR.matcher(word.exact()).matches()) {
                all.favour(WordQueries.ofYear(word.exact()));
            }
        }

        /** The date that a piece of the row belongs to, however entries write it. */
        private Optional<DateMention> date(int start) {
            return dates.stream()
                    .filter(date -> date.start() <= start && start < date.end())
                    .findFirst();
        }

        private List<List<QueryWord>> standingFor(int place) {
            return alternatives.stream()
                    .filter(alternative -> alternative.from() <= place && place < alternative.to())
                    .map(Alternative::words)
                    .toList();
        }
    }
}
