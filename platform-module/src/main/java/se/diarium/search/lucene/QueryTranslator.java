package se.diarium.search.lucene;

import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import se.diarium.search.Vocabulary;
import se.diarium.search.analysis.QueryWord;
import se.diarium.search.analysis.SwedishText;
import se.diarium.search.query.Expression;

/** Turns the tree of a query into queries on the fields of the index. */
final class QueryTranslator {

    private final SwedishText text;

    QueryTranslator(SwedishText text) {
        this.text = text;
    }

    /**
     * @param vocabulary what the codes of fields may be called
     * @param prefixes finds what words of the index begin with
     */
    TranslatedQuery translate(Expression.AllOf query, Vocabulary vocabulary, WordsBeginning prefixes) {
        return new Translation(vocabulary, prefixes).run(query);
    }

    /** The translation of one query. */
    private final class Translation {

        private final Vocabulary vocabulary;
        private final WordsBeginning prefixes;
        private final Marks marks = new Marks();
        private final WordBudget words = new WordBudget(text);

        Translation(Vocabulary vocabulary, WordsBeginning prefixes) {
            this.vocabulary = vocabulary;
            this.prefixes = prefixes;
        }

        TranslatedQuery run(Expression.AllOf query) {
            Conjunction all = conjunction(query.parts(), marks);
            return new TranslatedQuery(all.strict(), all.relaxed(), marks.query(), marks.quotesPhrases(), all.scores());
        }

        private Conjunction conjunction(List<Expression> parts, Marks marked) {
            Conjunction all = new Conjunction();
            WordRow row = new WordRow();
            for (Expression part : parts) {
                if (part instanceof Expression.Word word) {
                    row.add(word.text(), words.of(word.text()));
                } else {
                    row.into(all, marked, words);
                    row = new WordRow();
                    add(part, all, marked);
                }
            }
            row.into(all, marked, words);
            return all;
        }

        private void add(Expression part, Conjunction all, Marks marked) {
            if (part instanceof Expression.Not not) {
                all.exclude(exclusion(not.excluded()));
            } else if (part instanceof Expression.Coded coded) {
                all.filter(FieldQueries.coded(coded, vocabulary));
            } else if (part instanceof Expression.Years years) {
                all.filter(FieldQueries.years(years));
            } else if (part instanceof Expression.Period period) {
                all.filter(FieldQueries.period(period));
            } else if (part instanceof Expression.Related related) {
                all.filter(FieldQueries.related(related, vocabulary));
            } else {
                all.require(query(part, marked));
            }
        }

        /** What a part matches; null when it holds nothing to look for. */
        private Query query(Expression part, Marks marked) {
            if (part instanceof Expression.Phrase phrase) {
                List<QueryWord> quoted = words.of(phrase.text());
                marked.addPhrase(quoted);
                return quoted.isEmpty() ? null : WordQueries.phrase(quoted);
            } else if (part instanceof Expression.Prefix prefix) {
                return prefix(prefix, marked);
            } else if (part instanceof Expression.Number number) {
                List<List<QueryWord>> spellings = words.spellings(number);
                spellings.forEach(marked::addPhrase);
                return ReferenceQueries.number(number.mention(), spellings);
            } else if (part instanceof Expression.Section section) {
                return ReferenceQueries.paragraph(section.paragraph());
            } else if (part instanceof Expression.OwnNumber number) {
                return ReferenceQueries.own(number.mention());
            } else if (part instanceof Expression.RunningNumber number) {
                return ReferenceQueries.running(number.number());
            } else if (part instanceof Expression.AnyOf any) {
                return any(any.alternatives().stream()
                        .map(one -> query(one, marked))
                        .toList());
            }
            List<Expression> parts = part instanceof Expression.AllOf all ? all.parts() : List.of(part);
            return conjunction(parts, marked).combined();
        }

        private Query prefix(Expression.Prefix prefix, Marks marked) {
            List<QueryWord> folded = words.of(prefix.text());
            if (folded.size() != 1) {
                return folded.isEmpty() ? null : WordQueries.phrase(folded);
            }
            String beginning = folded.get(0).exact();
            marked.addTerms(field -> prefixes.of(field, beginning));
            return WordQueries.anyTerm(field -> prefixes.of(field, beginning));
        }

        /** What an exclusion takes away: the word and its inflections, not compounds with it; nothing of it is marked. */
        private Query exclusion(Expression part) {
            if (part instanceof Expression.Word word) {
                List<QueryWord> excluded = words.of(word.text());
                return excluded.size() == 1
                        ? WordQueries.wordAlone(excluded.get(0))
                        : excluded.isEmpty() ? null : WordQueries.phrase(excluded);
            } else if (part instanceof Expression.AnyOf any) {
                return any(any.alternatives().stream().map(this::exclusion).toList());
            } else if (part instanceof Expression.AllOf all) {
                Conjunction each = new Conjunction();
                for (Expression one : all.parts()) {
                    if (one instanceof Expression.Not not) {
                        each.exclude(exclusion(not.excluded()));
                    } else {
                        each.require(exclusion(one));
                    }
                }
                return each.combined();
            }
            return query(part, new Marks());
        }

        private static Query any(List<Query> queries) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            queries.stream().filter(Objects::nonNull).forEach(query -> any.add(query, Occur.SHOULD));
            BooleanQuery query = any.build();
            return query.clauses().isEmpty() ? null : query;
        }
    }
}
