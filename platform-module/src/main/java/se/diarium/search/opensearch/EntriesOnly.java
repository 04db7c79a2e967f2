package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Leaves out what an index holds beside entries: its position and that it is complete. */
final class EntriesOnly {

    private EntriesOnly() {}

    /** The entries a query matches, scored as the query does. */
    static ObjectNode that(ObjectNode query) {
        ObjectNode bool = JsonNodeFactory.instance.objectNode();
        bool.putArray("must").add(query);
        bool.putArray("filter").add(all());
        return QueryJson.named("bool", bool);
    }

    static ObjectNode all() {
        return QueryJson.named("exists", JsonNodeFactory.instance.objectNode().put("field", EngineFields.FINGERPRINT));
    }
}
