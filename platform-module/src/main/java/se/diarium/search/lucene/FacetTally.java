package se.diarium.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import se.diarium.search.Facet;
import se.diarium.search.FacetCount;

/**
 * Counts the values of one facet and says which documents pass its filter. Within a segment it works on ordinals alone; the values
 * themselves are looked up once a segment.
 */
final class FacetTally {

    private static final int NO_VALUE = -1;

    private final Facet facet;
    private final Set<String> accepted;
    private final Map<String, Integer> counts = new HashMap<>();
    private SortedDocValues values;
    private int[] ordinalCounts = {};
    private boolean[] acceptedOrdinals = {};
    private int current;

    FacetTally(Facet facet, Set<String> accepted) {
        this.facet = facet;
        this.accepted = accepted;
    }

    /** Goes on to another segment. */
    void enter(LeafReader segment) throws IOException {
        values = DocValues.getSorted(segment, Fields.of(facet));
        ordinalCounts = new int[values.getValueCount()];
        if (isFilter()) {
            acceptedOrdinals = new boolean[values.getValueCount()];
            for (String value : accepted) {
                int ordinal = values.lookupTerm(new BytesRef(value));
                if (ordinal >= 0) {
                    acceptedOrdinals[ordinal] = true;
                }
            }
        }
    }

    /** Looks at a document; true when it passes this facet's filter. */
    boolean pass(int document) throws IOException {
        current = values.advanceExact(document) ? values.ordValue() : NO_VALUE;
        return !isFilter() || (current != NO_VALUE && acceptedOrdinals[current]);
    }

    /** Counts the document looked at last. */
    void count() {
        if (current != NO_VALUE) {
            ordinalCounts[current]++;
        }
    }

    /** Takes in the counts of the segment that ends here. */
    void leave() throws IOException {
        for (int ordinal = 0; ordinal < ordinalCounts.length; ordinal++) {
            if (ordinalCounts[ordinal] > 0) {
                counts.merge(values.lookupOrd(ordinal).utf8ToString(), ordinalCounts[ordinal], Integer::sum);
            }
        }
        ordinalCounts = new int[0];
    }

    Facet facet() {
        return facet;
    }

    List<FacetCount> counts() {
        return ordered(facet, counts);
    }

    /** The counts, most first; years the newest first. */
    static List<FacetCount> ordered(Facet facet, Map<String, Integer> counts) {
        List<FacetCount> sorted = new ArrayList<>(counts.size());
        counts.forEach((value, count) -> sorted.add(new FacetCount(value, count)));
        Comparator<FacetCount> byValue = Comparator.comparing(FacetCount::value);
        sorted.sort(
                facet == Facet.YEAR
                        ? byValue.reversed()
                        : Comparator.comparingInt(FacetCount::count).reversed().thenComparing(byValue));
        return sorted;
    }

    private boolean isFilter() {
        return !accepted.isEmpty();
    }
}
