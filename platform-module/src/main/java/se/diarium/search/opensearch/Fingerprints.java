package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.function.ObjLongConsumer;

/** Reads the fingerprints of all entries, as they are when it begins, a part at a time and without their texts. */
final class Fingerprints {

    private static final int AT_A_TIME = 5_000;
    private static final Duration WITHIN = Duration.ofSeconds(60);

    private final EngineClient client;

    Fingerprints(EngineClient client) {
        this.client = client;
    }

    void visit(String index, ObjLongConsumer<String> visitor) {
        JsonNode page = client.send("POST", "/" + index + "/_search?scroll=1m", all(), WITHIN)
                .whole();
        ObjectNode scroll = JsonNodeFactory.instance.objectNode();
        scroll.set("scroll_id", page.path("_scroll_id"));
        ObjectNode more = scroll.deepCopy().put("scroll", "1m");
        try {
            while (!page.path("hits").path("hits").isEmpty()) {
                for (JsonNode hit : page.path("hits").path("hits")) {
                    visitor.accept(
                            hit.path("_id").asText(),
                            hit.path("fields")
                                    .path(EngineFields.FINGERPRINT)
                                    .path(0)
                                    .asLong());
                }
                page = client.send("POST", "/_search/scroll", more, WITHIN).whole();
            }
        } finally {
            client.send("DELETE", "/_search/scroll", scroll, WITHIN);
        }
    }

    private static ObjectNode all() {
        ObjectNode body =
                JsonNodeFactory.instance.objectNode().put("size", AT_A_TIME).put("_source", false);
        body.set("query", EntriesOnly.all());
        body.putArray("docvalue_fields").add(EngineFields.FINGERPRINT);
        body.putArray("sort").add("_doc");
        return body;
    }
}
