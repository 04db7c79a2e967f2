package se.diarium.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FilterScorable;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreCachingWrappingScorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import se.diarium.search.Facet;
import se.diarium.search.FacetCount;

/**
 * Finds the best documents, their number and the facets in one pass. The filters of the facets are tested here and not in the query: a
 * document that fails one facet's filter alone still counts in that facet, so that its other values show what they would give.
 */
final class HitCollector implements Collector {

    private final List<FacetTally> facets;
    private final TopFieldCollector best;
    private long total;
    private long withAllWords;
    private long seen;

    /**
     * @param wanted how many of the best documents to keep, at least 1
     * @param after the last document of the page before; null for none
     */
    HitCollector(Map<Facet, Set<String>> filters, HitOrder order, int wanted, FieldDoc after) {
        this.facets = Stream.of(Facet.values())
                .map(facet -> new FacetTally(facet, filters.getOrDefault(facet, Set.of())))
                .toList();
        this.best = new TopFieldCollectorManager(order.sort(), wanted, after, Integer.MAX_VALUE).newCollector();
    }

    /** Documents that match the query and every filter. */
    long total() {
        return total;
    }

    /** Those of them whose score says that they have all the words, see {@link AllWords}. */
    long withAllWords() {
        return withAllWords;
    }

    /** Documents that match the query, whatever the filters say. */
    long seen() {
        return seen;
    }

    /** The best documents from an offset on. */
    ScoreDoc[] best(int offset, int limit) {
        return best.topDocs(offset, limit).scoreDocs;
    }

    Map<Facet, List<FacetCount>> facets() {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        facets.forEach(facet -> counts.put(facet.facet(), facet.counts()));
        return counts;
    }

    @Override
    public ScoreMode scoreMode() {
        return best.scoreMode();
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        for (FacetTally facet : facets) {
            facet.enter(context.reader());
        }
        LeafCollector bestOfSegment = best.getLeafCollector(context);
        NumericDocValues weights = DocValues.getNumeric(context.reader(), Fields.WEIGHT);
        boolean scored = scoreMode().needsScores();
        return new LeafCollector() {
            private Scorable score;

            @Override
            public void setScorer(Scorable scorer) throws IOException {
                score = ScoreCachingWrappingScorer.wrap(new Weighted(scorer, weights));
                bestOfSegment.setScorer(score);
            }

            @Override
            public void collect(int document) throws IOException {
                seen++;
                if (isHit(document)) {
                    total++;
                    if (scored && AllWords.has(score.score())) {
                        withAllWords++;
                    }
                    bestOfSegment.collect(document);
                }
            }

            @Override
            public void finish() throws IOException {
                for (FacetTally facet : facets) {
                    facet.leave();
                }
                bestOfSegment.finish();
            }
        };
    }

    private boolean isHit(int document) throws IOException {
        FacetTally failed = null;
        int failures = 0;
        for (FacetTally facet : facets) {
            if (!facet.pass(document)) {
                failed = facet;
                failures++;
            }
        }
        if (failures == 0) {
            for (FacetTally facet : facets) {
                facet.count();
            }
        } else if (failures == 1) {
            failed.count();
        }
        return failures == 0;
    }

    /** A score times the weight of its document. */
    private static final class Weighted extends FilterScorable {

        private final Scorable scorer;
        private final NumericDocValues weights;

        Weighted(Scorable scorer, NumericDocValues weights) {
            super(scorer);
            this.scorer = scorer;
            this.weights = weights;
        }

        @Override
        public float score() throws IOException {
            return AllWords.weighted(
                    scorer.score(),
                    weights.advanceExact(scorer.docID()) ? Float.intBitsToFloat((int) weights.longValue()) : 1);
        }

        @Override
        public void setMinCompetitiveScore(float minimum) {
            // Of the score before it is weighted nothing is known.
        }
    }
}
