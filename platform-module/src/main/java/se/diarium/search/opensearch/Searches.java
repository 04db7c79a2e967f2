package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import se.diarium.search.lucene.LuceneForms;

/** Bodies of searches, and what is read of their answers. */
final class Searches {

    private Searches() {}

    /** What a query matches of what one of the authorities may read. */
    static ObjectNode visible(LuceneForms forms, Query query, Collection<String> authorities) {
        return matching(QueryJson.of(forms.visible(query, authorities)));
    }

    /** The same of a query in OpenSearch's own words. */
    static ObjectNode visibleOf(LuceneForms forms, ObjectNode query, Collection<String> authorities) {
        ObjectNode bool = JsonNodeFactory.instance.objectNode();
        bool.putArray("must").add(query);
        bool.putArray("filter").add(QueryJson.of(forms.visible(new MatchAllDocsQuery(), authorities)));
        return matching(QueryJson.named("bool", bool));
    }

    private static ObjectNode matching(ObjectNode query) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("query", EntriesOnly.that(query));
        return body;
    }

    /** How many entries it is about, exactly, and none of them. */
    static ObjectNode counted(ObjectNode body) {
        return body.put("size", 0).put("track_total_hits", true);
    }

    static long total(JsonNode answer) {
        return answer.path("hits").path("total").path("value").asLong();
    }

    static List<JsonNode> hits(JsonNode answer) {
        List<JsonNode> hits = new ArrayList<>();
        answer.path("hits").path("hits").forEach(hits::add);
        return hits;
    }

    static List<Document> documents(List<JsonNode> hits) {
        return hits.stream()
                .map(hit -> EntrySource.document(hit.path("_source")))
                .toList();
    }
}
