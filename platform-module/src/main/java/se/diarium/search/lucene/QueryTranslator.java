package se.diarium.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import se.diarium.search.analysis.QueryWord;
import se.diarium.search.analysis.SwedishText;
import se.diarium.search.query.Expression;

/** Turns the tree of a query into queries on the fields of the index. */
final class QueryTranslator {

    /** Words looked up for one query: keeps it below Lucene's limit on clauses whatever is typed. */
    private static final int MOST_WORDS = 40;

    private final SwedishText text;

    QueryTranslator(SwedishText text) {
        this.text = text;
    }

    TranslatedQuery translate(Expression.AllOf query) {
        return new Translation().run(query);
    }

    /** The translation of one query. */
    private final class Translation {

        private final List<Query> required = new ArrayList<>();
        private final List<Query> stopWords = new ArrayList<>();
        private final List<Query> excluded = new ArrayList<>();
        private final List<QueryWord> row = new ArrayList<>();
        private final Marks marks = new Marks();
        private int wordsLeft = MOST_WORDS;

        TranslatedQuery run(Expression.AllOf query) {
            for (Expression part : query.parts()) {
                addPart(part);
            }
            if (required.isEmpty()) {
                required.addAll(stopWords);
            }
            return new TranslatedQuery(strict(), relaxed(), marks.query(), marks.quotesPhrases());
        }

        private void addPart(Expression part) {
            if (part instanceof Expression.Word word) {
                addWords(words(word.text()));
            } else if (part instanceof Expression.Not not) {
                Query query = exclusion(not.excluded());
                if (query != null) {
                    excluded.add(query);
                }
            } else {
                Query query = query(part);
                if (query != null) {
                    required.add(query);
                }
            }
        }

        /** The words of one piece. Figures joined by punctuation, a date for example, must stand together; words need not. */
        private void addWords(List<QueryWord> words) {
            row.addAll(words);
            if (words.size() > 1 && words.stream().noneMatch(QueryWord::hasStem)) {
                marks.addPhrase(words);
                required.add(WordQueries.phrase(words));
                return;
            }
            for (QueryWord word : words) {
                if (word.stopWord()) {
                    stopWords.add(WordQueries.word(word));
                } else {
                    marks.addWord(word);
                    required.add(WordQueries.word(word));
                }
            }
        }

        /** What a part matches; null when it holds nothing to look for. */
        private Query query(Expression part) {
            if (part instanceof Expression.Word word) {
                return together(words(word.text()));
            } else if (part instanceof Expression.Phrase phrase) {
                return quoted(words(phrase.text()));
            } else if (part instanceof Expression.Number number) {
                List<List<QueryWord>> spellings = spellings(number);
                spellings.forEach(marks::addPhrase);
                return ReferenceQueries.number(number.mention(), spellings);
            } else if (part instanceof Expression.Section section) {
                return ReferenceQueries.paragraph(section.paragraph());
            } else if (part instanceof Expression.AnyOf any) {
                return any(any.alternatives());
            } else if (part instanceof Expression.AllOf all) {
                return all(all.parts());
            }
            Query excludedPart = exclusion(((Expression.Not) part).excluded());
            return excludedPart == null ? null : everythingBut(List.of(excludedPart));
        }

        /** What an exclusion takes away: the word and its inflections, not compounds with it, and it is not marked. */
        private Query exclusion(Expression part) {
            if (part instanceof Expression.Word word) {
                List<QueryWord> words = words(word.text());
                return words.size() == 1
                        ? WordQueries.wordAlone(words.get(0))
                        : words.isEmpty() ? null : WordQueries.phrase(words);
            } else if (part instanceof Expression.Phrase phrase) {
                List<QueryWord> words = words(phrase.text());
                return words.isEmpty() ? null : WordQueries.phrase(words);
            } else if (part instanceof Expression.Number number) {
                return ReferenceQueries.number(number.mention(), spellings(number));
            }
            return query(part);
        }

        private Query together(List<QueryWord> words) {
            if (words.isEmpty()) {
                return null;
            }
            words.forEach(marks::addWord);
            if (words.size() == 1) {
                return WordQueries.word(words.get(0));
            }
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            words.forEach(word -> all.add(WordQueries.word(word), Occur.MUST));
            return all.build();
        }

        private Query quoted(List<QueryWord> words) {
            if (words.isEmpty()) {
                return null;
            }
            marks.addPhrase(words);
            return WordQueries.phrase(words);
        }

        private Query any(List<Expression> parts) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            parts.stream().map(this::query).filter(q -> q != null).forEach(q -> any.add(q, Occur.SHOULD));
            BooleanQuery query = any.build();
            return query.clauses().isEmpty() ? null : query;
        }

        private Query all(List<Expression> parts) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            parts.stream().map(this::query).filter(q -> q != null).forEach(q -> all.add(q, Occur.MUST));
            BooleanQuery query = all.build();
            return query.clauses().isEmpty() ? null : query;
        }

        private List<QueryWord> words(String piece) {
            List<QueryWord> words = text.words(piece);
            List<QueryWord> kept = words.subList(0, Math.min(words.size(), wordsLeft));
            wordsLeft -= kept.size();
            return kept;
        }

        /** The number as typed and as series, number, year: how it may stand in a text that its reader does not know. */
        private List<List<QueryWord>> spellings(Expression.Number number) {
            String plain = number.mention().series().map(series -> series + ' ').orElse("")
                    + number.mention().number()
                    + ' '
                    + number.mention().year();
            List<QueryWord> typed = words(number.text());
            List<QueryWord> spelled = words(plain);
            return typed.isEmpty() || typed.equals(spelled) ? List.of(spelled) : List.of(typed, spelled);
        }

        /** Words that stand near each other as they were typed rank higher. */
        private boolean isRow() {
            return row.stream().filter(QueryWord::hasStem).count() > 1;
        }

        private Query strict() {
            if (required.isEmpty()) {
                return excluded.isEmpty() ? new MatchAllDocsQuery() : everythingBut(excluded);
            }
            if (required.size() == 1 && !isRow() && excluded.isEmpty()) {
                return required.get(0);
            }
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            required.forEach(query -> all.add(query, Occur.MUST));
            if (isRow()) {
                all.add(WordQueries.near(row), Occur.SHOULD);
            }
            excluded.forEach(query -> all.add(query, Occur.MUST_NOT));
            return all.build();
        }

        private Query relaxed() {
            int size = required.size();
            if (size < 2) {
                return null;
            }
            BooleanQuery.Builder most = new BooleanQuery.Builder();
            required.forEach(query -> most.add(query, Occur.SHOULD));
            excluded.forEach(query -> most.add(query, Occur.MUST_NOT));
            most.setMinimumNumberShouldMatch(size - Math.max(1, size / 3));
            return most.build();
        }

        private static Query everythingBut(List<Query> excluded) {
            if (excluded.isEmpty()) {
                return new MatchNoDocsQuery();
            }
            BooleanQuery.Builder rest = new BooleanQuery.Builder();
            rest.add(new MatchAllDocsQuery(), Occur.FILTER);
            excluded.forEach(query -> rest.add(query, Occur.MUST_NOT));
            return rest.build();
        }
    }
}
