package se.diarium.search.lucene;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import se.diarium.search.EntryWeight;

/**
 * Has entries with all the words come before those with some of them in one answer: they score so much more, whatever they are
 * worth besides, and are told by that.
 */
public final class AllWords {

    /** With fewer entries that have all the words, those with some of them are shown below. */
    public static final int FEW = 50;

    /** More than words and numbers give. Above it scores are told apart down to a two-thousandth. */
    public static final float BONUS = 4096f;

    private AllWords() {}

    /** What matches either, with the bonus for what matches the strict one. */
    static Query first(Query strict, Query relaxed) {
        return new BooleanQuery.Builder()
                .add(relaxed, Occur.MUST)
                .add(new BoostQuery(new ConstantScoreQuery(strict), BONUS), Occur.SHOULD)
                .build();
    }

    /** Whether a score is that of an entry with all the words, where there is a bonus for that. */
    static boolean has(float score) {
        return score >= BONUS;
    }

    /** A score times a weight, but for the bonus in it. */
    static float weighted(float score, float weight) {
        return score >= BONUS ? BONUS + (score - BONUS) * weight : Math.min(score * weight, Math.nextDown(BONUS));
    }

    /** The least score that any weight makes at least so much of. */
    static float unweighted(float weighted) {
        float least = weighted >= BONUS ? BONUS + (weighted - BONUS) / EntryWeight.MOST : weighted / EntryWeight.MOST;
        return Math.nextDown(least);
    }
}
