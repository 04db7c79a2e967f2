package se.diarium.search;

import java.text.Normalizer;
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
 * @param after the {@link SearchResult#next()} of the page before, for the page after it at any depth; empty for none. It goes with
 *     the same query, filters and sort, and {@code offset} counts from it
 * @param vocabulary what the codes in the query may be called
 */
public record SearchRequest(
        String query,
        Map<Facet, Set<String>> filters,
        Set<String> authorities,
        int offset,
        int limit,
        Sort sort,
        String after,
        Vocabulary vocabulary) {

    /** Most hits in one answer. */
    public static final int MAXIMUM_LIMIT = 100;

    /** How deep one can page: the last hit that can be shown. */
    public static final int MAXIMUM_DEPTH = 10_000;

    public SearchRequest {
        query = query == null ? "" : Normalizer.normalize(query, Normalizer.Form.NFC);
        filters = copy(filters);
        authorities = authorities == null ? Set.of() : Set.copyOf(authorities);
        offset = Math.max(0, offset);
        limit = Math.max(0, Math.min(limit, MAXIMUM_LIMIT));
        sort = sort == null ? Sort.RELEVANCE : sort;
        after = after == null ? "" : after;
        vocabulary = vocabulary == null ? Vocabulary.NONE : vocabulary;
    }

    /** A question whose codes have no names, from the beginning. */
    public SearchRequest(
            String query, Map<Facet, Set<String>> filters, Set<String> authorities, int offset, int limit, Sort sort) {
        this(query, filters, authorities, offset, limit, sort, "", Vocabulary.NONE);
    }

    /** The same after the page that ended with the cursor. */
    public SearchRequest after(String cursor) {
        return new SearchRequest(query, filters, authorities, 0, limit, sort, cursor, vocabulary);
    }

    /** The same with names for codes. */
    public SearchRequest calling(Vocabulary names) {
        return new SearchRequest(query, filters, authorities, offset, limit, sort, after, names);
    }

    /** The same asked by somebody with these authorities. */
    public SearchRequest by(Set<String> callers) {
        return new SearchRequest(query, filters, callers, offset, limit, sort, after, vocabulary);
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
