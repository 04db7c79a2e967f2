package se.diarium.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.TopFieldCollector;

/** Hands documents of one segment on to those that are kept as the best, with their weighted scores. */
abstract class BestOfSegment implements LeafCollector {

    private final LeafCollector best;
    private final NumericDocValues weights;
    private final int first;

    BestOfSegment(TopFieldCollector best, LeafReaderContext segment) throws IOException {
        this.best = best.getLeafCollector(segment);
        this.weights = WeightedScore.weights(segment);
        this.first = segment.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
        best.setScorer(new WeightedScore(scorer, weights));
    }

    @Override
    public void finish() throws IOException {
        best.finish();
    }

    final void keep(int document) throws IOException {
        best.collect(document);
    }

    /** The number of a document in the whole index. */
    final int number(int document) {
        return first + document;
    }
}
