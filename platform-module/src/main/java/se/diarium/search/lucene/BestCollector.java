package se.diarium.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import se.diarium.search.Facet;

/** Finds the best documents and counts nothing, so that whatever cannot be among them is passed over. */
final class BestCollector implements Collector {

    private final List<FacetTally> filters;
    private final TopFieldCollector best;
    private final Set<Integer> leftOut;

    /**
     * @param wanted how many of the best documents to keep, at least 1
     * @param after the last document of the page before; null for none
     * @param leftOut the numbers of documents that stand elsewhere
     */
    BestCollector(Map<Facet, Set<String>> filters, HitOrder order, int wanted, FieldDoc after, Set<Integer> leftOut) {
        this.leftOut = leftOut;
        this.filters = filters.entrySet().stream()
                .map(filter -> new FacetTally(filter.getKey(), filter.getValue()))
                .toList();
        this.best = new TopFieldCollectorManager(order.sort(), wanted, after, wanted).newCollector();
    }

    /** The best documents from an offset on. */
    ScoreDoc[] best(int offset, int limit) {
        return best.topDocs(offset, limit).scoreDocs;
    }

    @Override
    public ScoreMode scoreMode() {
        return best.scoreMode();
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        for (FacetTally filter : filters) {
            filter.enter(context.reader());
        }
        LeafCollector ofSegment = best.getLeafCollector(context);
        NumericDocValues weights = WeightedScore.weights(context);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) throws IOException {
                ofSegment.setScorer(new WeightedScore(scorer, weights));
            }

            @Override
            public void collect(int document) throws IOException {
                if (passes(document) && !leftOut.contains(context.docBase + document)) {
                    ofSegment.collect(document);
                }
            }

            @Override
            public void finish() throws IOException {
                ofSegment.finish();
            }
        };
    }

    private boolean passes(int document) throws IOException {
        for (FacetTally filter : filters) {
            if (!filter.pass(document)) {
                return false;
            }
        }
        return true;
    }
}
