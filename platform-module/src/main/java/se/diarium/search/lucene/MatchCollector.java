package se.diarium.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import se.diarium.search.Facet;
import se.diarium.search.FacetCount;

/**
 * Counts the documents that match and their facets, however well they match. The filters of the facets are tested here and not in the
 * query: a document that fails one facet's filter alone still counts in that facet, so that its other values show what they would give.
 */
final class MatchCollector implements Collector {

    private final List<FacetTally> facets;
    private final Set<Integer> documents = new HashSet<>();
    private final int remembered;
    private long total;
    private long seen;

    /** @param remembered how many documents to remember, whatever the filters say of them */
    MatchCollector(Map<Facet, Set<String>> filters, int remembered) {
        this.remembered = remembered;
        this.facets = Stream.of(Facet.values())
                .map(facet -> new FacetTally(facet, filters.getOrDefault(facet, Set.of())))
                .toList();
    }

    /** Documents that match the query and every filter. */
    long total() {
        return total;
    }

    /** Documents that match the query, whatever the filters say. */
    long seen() {
        return seen;
    }

    /** The numbers of the documents that match the query, so far as they are remembered. */
    Set<Integer> documents() {
        return documents;
    }

    Map<Facet, List<FacetCount>> facets() {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        facets.forEach(facet -> counts.put(facet.facet(), facet.counts()));
        return counts;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        for (FacetTally facet : facets) {
            facet.enter(context.reader());
        }
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // Counting needs no scores.
            }

            @Override
            public void collect(int document) throws IOException {
                if (seen++ < remembered) {
                    documents.add(context.docBase + document);
                }
                if (isHit(document)) {
                    total++;
                }
            }

            @Override
            public void finish() throws IOException {
                for (FacetTally facet : facets) {
                    facet.leave();
                }
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
}
