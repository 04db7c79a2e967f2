package se.diarium.search;

import java.util.Set;

/**
 * A question for what is like an entry.
 *
 * @param id of the entry
 * @param authorities authorities of the caller, as in {@link SearchRequest}; who may not read the entry gets nothing
 * @param limit most hits, at most {@link #MAXIMUM_LIMIT}
 */
public record SimilarRequest(String id, Set<String> authorities, int limit) {

    /** Most hits in one answer. */
    public static final int MAXIMUM_LIMIT = 20;

    public SimilarRequest {
        authorities = authorities == null ? Set.of() : Set.copyOf(authorities);
        limit = Math.max(0, Math.min(limit, MAXIMUM_LIMIT));
    }
}
