package se.diarium.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * A question to an index.
 *
 * @param query what the person typed; anything at all is allowed, an empty query matches every entry
 * @param filters for each facet the values accepted (any of them); a facet without values does not filter
 * @param authorities authorities of the caller. An internal index shows what one of them may read, and nothing to none; the
 *     public index takes no notice
 * @param offset hits to skip; beyond {@link #MAXIMUM_DEPTH} there are no hits, only the total and the facets
 * @param limit hits wanted, at most {@link #MAXIMUM_LIMIT}
 * @param sort order of the hits
 */
public record SearchRequest(
        String query, Map<Facet, Set<String>> filters, Set<String> authorities, int offset, int limit, Sort sort) {

    /** Most hits in one answer. */
    public static final int MAXIMUM_LIMIT = 100;

    /** How deep one can page: the last hit that can be shown. */
    public static final int MAXIMUM_DEPTH = 10_000;

    public SearchRequest {
        query = query == null ? "" : query;
        filters = copy(filters);
        authorities = authorities == null ? Set.of() : Set.copyOf(authorities);
        offset = Math.max(0, offset);
        limit = Math.max(0, Math.min(limit, MAXIMUM_LIMIT));
        sort = sort == null ? Sort.RELEVANCE : sort;
    }

    /** The first ten hits of a query without filters, as the public index answers it. */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, Map.of(), Set.of(), 0, 10, Sort.RELEVANCE);
    }

    private static Map<Facet, Set<String>> copy(Map<Facet, Set<String>> filters) {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        if (filters != null) {
            filters.forEach((facet, values) -> {
                if (values != null && !values.isEmpty()) {
                    copy.put(facet, Set.copyOf(values));
                }
            });
        }
        return Map.copyOf(copy);
    }
}
