package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import se.diarium.search.SearchIndexException;
import se.diarium.search.SearchUnavailableException;

/** What OpenSearch answered; the body is a missing node when there is none. */
record EngineReply(int status, JsonNode body) {

    private static final int NOT_FOUND = 404;
    private static final int FIRST_FAILURE = 400;

    boolean isFound() {
        return status != NOT_FOUND;
    }

    boolean isGood() {
        return status < FIRST_FAILURE;
    }

    /** The type of its error, {@code index_not_found_exception} for example; empty when it has none. */
    String errorType() {
        return body.path("error").path("type").asText("");
    }

    /** The body of a good answer. */
    JsonNode good() {
        if (!isGood()) {
            throw new SearchIndexException("OpenSearch refuses: " + reason(), null);
        }
        return body;
    }

    /** Whether some shards are missing in the answer to a search. */
    boolean isPartial() {
        return body.path("_shards").path("failed").asInt() > 0;
    }

    /** The body of a good answer to a search. One that some shards are missing in is none. */
    JsonNode whole() {
        JsonNode shards = good().path("_shards");
        if (isPartial()) {
            JsonNode reason = shards.path("failures").path(0).path("reason").path("reason");
            throw new SearchUnavailableException("OpenSearch cannot read all of the index: " + reason.asText(), null);
        }
        return body;
    }

    private String reason() {
        JsonNode error = body.path("error");
        JsonNode cause = error.path("root_cause").path(0).path("reason");
        return status + " " + (cause.isMissingNode() ? error.path("reason").asText(error.asText("")) : cause.asText());
    }
}
