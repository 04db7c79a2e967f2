package se.diarium.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import se.diarium.search.analysis.QueryWord;

/** Words and phrases as queries on heading, text and what else describes an entry. */
final class WordQueries {

    private static final float WORD_WEIGHT = 0.8f;
    private static final float HEADING_WEIGHT = 4f;

    /** What the exact form counts beside the stem. */
    private static final float EXACT_WEIGHT = 0.6f;

    private static final float TITLE_WEIGHT = 4f;
    private static final float ABOUT_WEIGHT = 1.5f;

    /** What a stem counts beside an exact form, which counts 1 and its stem on top. */
    private static final float STEM_WEIGHT = 0.6f;

    /** What a word that stands for the one typed counts beside it. */
    private static final float ALTERNATIVE_WEIGHT = 0.6f;

    /** What the words that a word is made of count beside it. */
    private static final float APART_WEIGHT = 0.5f;

    private static final float WEAK_WEIGHT = 0.2f;
    private static final float YEAR_TITLE_WEIGHT = 4f;
    private static final float YEAR_WEIGHT = 1f;
    private static final float NEAR_WEIGHT = 0.5f;
    private static final int NEAR_SLOP = 3;

    /** How much the weaker fields add to the strongest. */
    private static final float TIE_BREAKER = 0.1f;

    private WordQueries() {}

    /** A word that says little, in any form. */
    static Query weak(QueryWord word) {
        return new BoostQuery(word(word, List.of()), WEAK_WEIGHT);
    }

    /** The word in any form, also as part of a compound, or what stands for it; the exact form and the heading rank first. */
    static Query word(QueryWord word, List<List<QueryWord>> alternatives) {
        Query itself = anywhere(word);
        if (alternatives.isEmpty()) {
            return itself;
        }
        List<Query> any = new ArrayList<>();
        any.add(itself);
        alternatives.forEach(
                words -> any.add(new BoostQuery(inEachField(field -> stems(field, words)), ALTERNATIVE_WEIGHT)));
        return new DisjunctionMaxQuery(any, TIE_BREAKER);
    }

    /** The word, or below it what has all the words that it is made of. */
    static Query orParts(Query word, List<QueryWord> parts) {
        if (parts.size() < 2) {
            return word;
        }
        BooleanQuery.Builder together = new BooleanQuery.Builder();
        parts.forEach(part -> together.add(anywhere(part), Occur.MUST));
        return new DisjunctionMaxQuery(List.of(word, new BoostQuery(together.build(), APART_WEIGHT)), TIE_BREAKER);
    }

    private static Query anywhere(QueryWord word) {
        String term = word.hasStem() ? word.stemTerm() : word.exact();
        BooleanQuery.Builder weighed = new BooleanQuery.Builder()
                .add(weighed(Fields.WORDS, term, WORD_WEIGHT), Occur.MUST)
                .add(weighed(Fields.HEADING, term, HEADING_WEIGHT), Occur.SHOULD);
        if (word.hasStem()) {
            weighed.add(weighed(Fields.WORDS, word.exact(), EXACT_WEIGHT), Occur.SHOULD);
        }
        return weighed.build();
    }

    private static Query weighed(String field, String term, float weight) {
        return new BoostQuery(new TermOnce(new Term(field, term)), weight);
    }

    /** Ranks higher what is of the year, and still higher what has it in its heading. */
    static Query ofYear(String year) {
        return new BooleanQuery.Builder()
                .add(constant(Fields.TITLE, year, YEAR_TITLE_WEIGHT), Occur.SHOULD)
                .add(constant(Fields.YEAR, year, YEAR_WEIGHT), Occur.SHOULD)
                .build();
    }

    private static Query constant(String field, String term, float weight) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, term))), weight);
    }

    /** The word in its inflections, or the stems of several words one right after the other. */
    static Query stems(String field, List<QueryWord> words) {
        return words.size() == 1 ? forms(field, words.get(0)) : stems(field, words, 0);
    }

    /** Whatever has one of the words, first where a heading has; how often does not matter. */
    static Query anyWord(List<BytesRef> words) {
        return new BooleanQuery.Builder()
                .add(new ConstantScoreQuery(new TermInSetQuery(Fields.WORDS, words)), Occur.MUST)
                .add(
                        new BoostQuery(
                                new ConstantScoreQuery(new TermInSetQuery(Fields.HEADING, words)), TITLE_WEIGHT - 1),
                        Occur.SHOULD)
                .build();
    }

    /** The word and its inflections, not compounds with it. */
    static Query wordAlone(QueryWord word) {
        return inEachField(field -> forms(field, word));
    }

    /** The words exactly so, one after the other. */
    static Query phrase(List<QueryWord> words) {
        return inEachField(field -> phrase(field, words));
    }

    /** The same in one field. */
    static Query phrase(String field, List<QueryWord> words) {
        if (words.size() == 1) {
            return new TermQuery(new Term(field, words.get(0).exact()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(field, word.exact())));
        return phrase.build();
    }

    /** The stems in this order with few words between, in heading or text. Stop words keep their place and are not looked up. */
    static Query near(List<QueryWord> words) {
        return new BoostQuery(
                new DisjunctionMaxQuery(
                        List.of(new BoostQuery(near(Fields.TITLE, words), TITLE_WEIGHT), near(Fields.TEXT, words)),
                        TIE_BREAKER),
                NEAR_WEIGHT);
    }

    private static Query near(String field, List<QueryWord> words) {
        return stems(
                field,
                words.stream().filter(word -> word.hasStem() || word.stopWord()).toList(),
                NEAR_SLOP);
    }

    private static Query stems(String field, List<QueryWord> words, int slop) {
        PhraseQuery.Builder row = new PhraseQuery.Builder().setSlop(slop);
        for (int position = 0; position < words.size(); position++) {
            QueryWord word = words.get(position);
            if (!word.stopWord()) {
                row.add(new Term(field, word.hasStem() ? word.stemTerm() : word.exact()), position);
            }
        }
        return row.build();
    }

    private static Query forms(String field, QueryWord word) {
        if (!word.hasStem()) {
            return new TermQuery(new Term(field, word.exact()));
        }
        return new SynonymQuery.Builder(field)
                .addTerm(new BytesRef(word.exact()), 1f)
                .addTerm(new BytesRef(word.stemTerm()), STEM_WEIGHT)
                .build();
    }

    private static Query inEachField(FieldQuery query) {
        return new DisjunctionMaxQuery(
                List.of(
                        new BoostQuery(query.in(Fields.TITLE), TITLE_WEIGHT),
                        query.in(Fields.TEXT),
                        new BoostQuery(query.in(Fields.ABOUT), ABOUT_WEIGHT)),
                TIE_BREAKER);
    }

    @FunctionalInterface
    private interface FieldQuery {
        Query in(String field);
    }
}
