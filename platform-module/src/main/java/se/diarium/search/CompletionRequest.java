package se.diarium.search;

import java.util.Set;

/**
 * A question half written.
 *
 * @param text what has been typed so far; its last word is what is completed
 * @param authorities authorities of the caller, as in {@link SearchRequest}
 * @param limit most completions of each kind, at most {@link #MAXIMUM_LIMIT}
 */
public record CompletionRequest(String text, Set<String> authorities, int limit) {

    /** Most completions of each kind. */
    public static final int MAXIMUM_LIMIT = 10;

    /** Characters of a text that are looked at; what is longer has no completions. */
    public static final int MAXIMUM_LENGTH = 200;

    public CompletionRequest {
        text = text == null ? "" : text;
        authorities = authorities == null ? Set.of() : Set.copyOf(authorities);
        limit = Math.max(0, Math.min(limit, MAXIMUM_LIMIT));
    }
}
