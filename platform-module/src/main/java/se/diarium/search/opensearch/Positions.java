package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/**
 * How far in the journal an index has come, and whether it has ever come to its end, kept in the index itself so that they are saved and
 * restored together. A position is written after the changes it tells of, and never goes backwards.
 */
final class Positions {

    /** No entry has these ids: theirs are those of nodes. */
    private static final String ID = "diarium.position";

    private static final String COMPLETE = "diarium.complete";

    private static final int CONFLICT = 409;
    private static final Duration WITHIN = Duration.ofSeconds(30);

    private final EngineClient client;

    Positions(EngineClient client) {
        this.client = client;
    }

    /** @throws IndexReplacedException when the index is no more */
    long of(Generation index) {
        EngineReply reply = client.get("/" + index.writing() + "/_doc/" + ID);
        if (!reply.isFound()) {
            demandPresent(index, reply);
            return 0;
        }
        return reply.good()
                .path("_source")
                .path(EntrySource.STORED)
                .path("position")
                .asLong();
    }

    /** @throws IndexReplacedException when the index is no more */
    void reached(Generation index, long position) {
        ObjectNode source = JsonNodeFactory.instance.objectNode();
        source.putObject(EntrySource.STORED).put("position", position);
        EngineReply reply = client.send(
                "PUT",
                "/" + index.writing() + "/_doc/" + ID + "?require_alias=true&version_type=external_gte&version="
                        + position,
                source,
                WITHIN);
        if (reply.status() != CONFLICT) {
            demandPresent(index, reply);
            reply.good();
        }
    }

    /** @throws IndexReplacedException when the index is no more */
    boolean isComplete(Generation index) {
        EngineReply reply = client.get("/" + index.writing() + "/_doc/" + COMPLETE);
        if (!reply.isFound()) {
            demandPresent(index, reply);
            return false;
        }
        reply.good();
        return true;
    }

    /** @throws IndexReplacedException when the index is no more */
    void complete(Generation index) {
        ObjectNode nothing = JsonNodeFactory.instance.objectNode();
        EngineReply reply = client.send(
                "PUT", "/" + index.writing() + "/_doc/" + COMPLETE + "?require_alias=true", nothing, WITHIN);
        demandPresent(index, reply);
        reply.good();
    }

    private static void demandPresent(Generation index, EngineReply reply) {
        if (!reply.isFound() && !reply.errorType().isEmpty()) {
            throw new IndexReplacedException(index.name());
        }
    }
}
