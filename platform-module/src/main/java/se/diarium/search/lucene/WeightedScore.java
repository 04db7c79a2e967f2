package se.diarium.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.FilterScorable;
import org.apache.lucene.search.Scorable;
import se.diarium.search.EntryWeight;

/** A score times the weight of its document. */
final class WeightedScore extends FilterScorable {

    private final Scorable scorer;
    private final NumericDocValues weights;

    /** @param weights of the documents of the segment */
    WeightedScore(Scorable scorer, NumericDocValues weights) {
        super(scorer);
        this.scorer = scorer;
        this.weights = weights;
    }

    static NumericDocValues weights(LeafReaderContext segment) throws IOException {
        return DocValues.getNumeric(segment.reader(), Fields.WEIGHT);
    }

    @Override
    public float score() throws IOException {
        return scorer.score()
                * (weights.advanceExact(scorer.docID()) ? Float.intBitsToFloat((int) weights.longValue()) : 1);
    }

    @Override
    public void setMinCompetitiveScore(float minimum) throws IOException {
        scorer.setMinCompetitiveScore(Math.nextDown(minimum / EntryWeight.MOST));
    }
}
