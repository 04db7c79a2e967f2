package se.diarium.application.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the values of the four facets of whatever matches. */
final class BareFacets implements Collector {

    private static final List<String> FIELDS = List.of("body", "kind", "year", "status");

    private final Map<String, Integer> counts = new HashMap<>();

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        SortedDocValues[] values = new SortedDocValues[FIELDS.size()];
        int[][] ofOrdinal = new int[values.length][];
        for (int i = 0; i < values.length; i++) {
            values[i] = DocValues.getSorted(context.reader(), FIELDS.get(i));
            ofOrdinal[i] = new int[values[i].getValueCount()];
        }
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // Counting needs no scores.
            }

            @Override
            public void collect(int document) throws IOException {
                for (int i = 0; i < values.length; i++) {
                    if (values[i].advanceExact(document)) {
                        ofOrdinal[i][values[i].ordValue()]++;
                    }
                }
            }

            @Override
            public void finish() throws IOException {
                for (int i = 0; i < values.length; i++) {
                    for (int ordinal = 0; ordinal < ofOrdinal[i].length; ordinal++) {
                        String value = FIELDS.get(i)
                                + ' '
                                + values[i].lookupOrd(ordinal).utf8ToString();
                        counts.merge(value, ofOrdinal[i][ordinal], Integer::sum);
                    }
                }
            }
        };
    }
}
