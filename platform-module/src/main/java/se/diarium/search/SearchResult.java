package se.diarium.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an index answers.
 *
 * @param total how many entries have all the words that were asked for or, where none does whatever the filters, how many have some
 *     of them and all else that was asked for; exactly, unless the time ran out. The facets count these. What is shown below entries with
 *     all the words is not counted
 * @param withAllWords how many entries have all the words
 * @param hits the page asked for
 * @param complete how many of the hits of this page, from its first, have all the words
 * @param facets for each facet its values among the entries that match the query and the filters of the other facets
 * @param didYouMean a query that would find more, when this one found little or nothing; public index only
 * @param verbatim when the answer is that to {@code didYouMean}, since words of the query stand in no entry: the query that asks for just
 *     what was typed. Empty otherwise
 * @param timedOut true when the search was stopped at its time limit and the answer covers a part of the index
 * @param tookNanos time in the index, in nanoseconds
 * @param next what {@link SearchRequest#after()} is for the page after this one; empty on the last
 */
public record SearchResult(
        long total,
        long withAllWords,
        List<Hit> hits,
        int complete,
        Map<Facet, List<FacetCount>> facets,
        Optional<String> didYouMean,
        Optional<String> verbatim,
        boolean timedOut,
        long tookNanos,
        String next) {

    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /** Whether entries are shown that do not have all the words. */
    public boolean relaxed() {
        return complete < hits.size();
    }

    /** The same with some of its hits alone. */
    public SearchResult withHits(List<Hit> some) {
        int first = (int) hits.stream().limit(complete).filter(some::contains).count();
        return new SearchResult(
                total, withAllWords, some, first, facets, didYouMean, verbatim, timedOut, tookNanos, next);
    }
}
