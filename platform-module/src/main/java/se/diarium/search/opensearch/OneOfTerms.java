package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;

/** One of several terms, as a filter. */
final class OneOfTerms {

    private OneOfTerms() {}

    static ObjectNode json(TermInSetQuery query) {
        ObjectNode terms = JsonNodeFactory.instance.objectNode();
        ArrayNode values = terms.putArray(EngineFields.of(query.getField()));
        BytesRefIterator set = query.getBytesRefIterator();
        try {
            for (BytesRef term = set.next(); term != null; term = set.next()) {
                values.add(term.utf8ToString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be read", e);
        }
        return QueryJson.named("terms", terms);
    }
}
