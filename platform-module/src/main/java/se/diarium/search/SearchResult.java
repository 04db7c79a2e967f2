package se.diarium.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an index answers.
 *
 * @param total how many entries match, exactly, unless the time ran out
 * @param hits the page asked for
 * @param facets for each facet its values among the entries that match the query and the filters of the other facets
 * @param didYouMean a query that would find more, when this one found little or nothing; public index only
 * @param relaxed true when no entry had all the words and entries with most of them are shown
 * @param timedOut true when the search was stopped at its time limit and the answer covers a part of the index
 * @param tookNanos time in the index, in nanoseconds
 * @param next what {@link SearchRequest#after()} is for the page after this one; empty on the last
 */
public record SearchResult(
        long total,
        List<Hit> hits,
        Map<Facet, List<FacetCount>> facets,
        Optional<String> didYouMean,
        boolean relaxed,
        boolean timedOut,
        long tookNanos,
        String next) {

    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /** An answer that nothing follows. */
    public SearchResult(
            long total,
            List<Hit> hits,
            Map<Facet, List<FacetCount>> facets,
            Optional<String> didYouMean,
            boolean relaxed,
            boolean timedOut,
            long tookNanos) {
        this(total, hits, facets, didYouMean, relaxed, timedOut, tookNanos, "");
    }

    /** The same with some of its hits alone. */
    public SearchResult withHits(List<Hit> some) {
        return new SearchResult(total, some, facets, didYouMean, relaxed, timedOut, tookNanos, next);
    }
}
