package se.diarium.search.lucene;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import se.diarium.search.NumberMention;
import se.diarium.search.analysis.DateMention;
import se.diarium.search.analysis.QueryWord;
import se.diarium.search.analysis.References;

/** Diarienummer and paragraphs as queries. They outweigh words: who gives a number wants that case. */
final class ReferenceQueries {

    private static final float OWN_NUMBER_WEIGHT = 200f;
    private static final float CASE_WEIGHT = 200f;
    private static final float OWN_DECISION_WEIGHT = 100f;
    private static final float MENTION_WEIGHT = 10f;

    /** For each word of a date. */
    private static final float DATE_WEIGHT = 3f;

    private static final float WORD_OF_DAY_WEIGHT = 0.3f;
    private static final float DATE_TIE_BREAKER = 0.3f;

    private ReferenceQueries() {}

    /** The case with the number first, then its records, then what mentions it, then texts with those figures in a row. */
    static Query number(NumberMention mention, List<List<QueryWord>> spellings) {
        String term = References.number(mention);
        BooleanQuery.Builder number = new BooleanQuery.Builder()
                .add(weighted(Fields.NUMBER, term, OWN_NUMBER_WEIGHT), Occur.SHOULD)
                .add(weighted(Fields.CASE_NUMBER, term, CASE_WEIGHT), Occur.SHOULD)
                .add(weighted(Fields.MENTION, term, MENTION_WEIGHT), Occur.SHOULD)
                .add(weighted(Fields.DECIDED, term, MENTION_WEIGHT), Occur.SHOULD);
        spellings.forEach(words -> number.add(WordQueries.phrase(words), Occur.SHOULD));
        return number.build();
    }

    /** The case with the number first, then its records. */
    static Query own(NumberMention mention) {
        return own(References.number(mention));
    }

    /** Cases with the running number first, then their records. */
    static Query running(int number) {
        return own(runningTerm(number));
    }

    /** The term of a running number whatever its series and year. */
    static String runningTerm(int number) {
        return "#" + number;
    }

    private static Query own(String term) {
        return new BooleanQuery.Builder()
                .add(weighted(Fields.NUMBER, term, OWN_NUMBER_WEIGHT), Occur.SHOULD)
                .add(weighted(Fields.CASE_NUMBER, term, CASE_WEIGHT), Occur.SHOULD)
                .build();
    }

    /** What was decided under the paragraph first, then what refers to it. */
    static Query paragraph(int paragraph) {
        String term = References.paragraph(paragraph);
        return new BooleanQuery.Builder()
                .add(weighted(Fields.DECIDED, term, OWN_DECISION_WEIGHT), Occur.SHOULD)
                .add(weighted(Fields.MENTION, term, MENTION_WEIGHT), Occur.SHOULD)
                .build();
    }

    /** What matches a word, or the date that it is a part of: a word of a day says little by itself. */
    static Query either(Query word, Optional<DateMention> date) {
        if (date.isEmpty()) {
            return word;
        }
        Query alone = date.get().day().isPresent() ? new BoostQuery(word, WORD_OF_DAY_WEIGHT) : word;
        return new DisjunctionMaxQuery(List.of(alone, date(date.get())), DATE_TIE_BREAKER);
    }

    /** What mentions the date, and what was decided on it. */
    private static Query date(DateMention date) {
        return new BooleanQuery.Builder()
                .add(weighted(Fields.DECIDED, date.term(), DATE_WEIGHT), Occur.SHOULD)
                .add(weighted(Fields.MENTION, date.term(), DATE_WEIGHT), Occur.SHOULD)
                .build();
    }

    private static Query weighted(String field, String term, float weight) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, term))), weight);
    }
}
