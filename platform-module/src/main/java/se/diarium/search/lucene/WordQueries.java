package se.diarium.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

    private static final float TITLE_WEIGHT = 4f;
    private static final float ABOUT_WEIGHT = 1.5f;

    /** What a stem counts beside an exact form, which counts 1 and its stem on top. */
    private static final float STEM_WEIGHT = 0.6f;

    private static final float PART_WEIGHT = 0.25f;
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

    /** The word in any form, also as part of a compound, or what stands for it; the exact form ranks first. */
    static Query word(QueryWord word, List<List<QueryWord>> alternatives) {
        Query itself = inEachField(field -> forms(field, word, true));
        if (alternatives.isEmpty()) {
            return itself;
        }
        List<Query> any = new ArrayList<>();
        any.add(itself);
        alternatives.forEach(
                words -> any.add(new BoostQuery(inEachField(field -> stems(field, words)), ALTERNATIVE_WEIGHT)));
        return new DisjunctionMaxQuery(any, TIE_BREAKER);
    }

    /** The word, or below it what has all the words that it is made of, in one field. */
    static Query orParts(Query word, List<QueryWord> parts) {
        if (parts.size() < 2) {
            return word;
        }
        Query together = inEachField(field -> {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            parts.forEach(part -> all.add(forms(field, part, true), Occur.MUST));
            return all.build();
        });
        return new DisjunctionMaxQuery(List.of(word, new BoostQuery(together, APART_WEIGHT)), TIE_BREAKER);
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
        return words.size() == 1 ? forms(field, words.get(0), false) : stems(field, words, 0);
    }

    /** Whatever has one of the terms of a field; how often does not matter. */
    static Query anyTerm(Function<String, List<BytesRef>> ofField) {
        return inEachField(field -> new ConstantScoreQuery(new TermInSetQuery(field, ofField.apply(field))));
    }

    /** The word and its inflections, not compounds with it. */
    static Query wordAlone(QueryWord word) {
        return inEachField(field -> forms(field, word, false));
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

    private static Query forms(String field, QueryWord word, boolean asPart) {
        if (!word.hasStem()) {
            return new TermQuery(new Term(field, word.exact()));
        }
        SynonymQuery.Builder forms = new SynonymQuery.Builder(field)
                .addTerm(new BytesRef(word.exact()), 1f)
                .addTerm(new BytesRef(word.stemTerm()), STEM_WEIGHT);
        if (asPart) {
            forms.addTerm(new BytesRef(word.partTerm()), PART_WEIGHT);
        }
        return forms.build();
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
