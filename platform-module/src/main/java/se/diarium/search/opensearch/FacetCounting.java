package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.diarium.search.Facet;
import se.diarium.search.FacetCount;
import se.diarium.search.lucene.LuceneForms;

/**
 * Has the filters of the facets applied after the query, so that each facet is counted among what the query and the filters of the others
 * let through.
 */
final class FacetCounting {

    /** More than any facet has; more would no longer be counted exactly over several shards. */
    private static final int MOST_VALUES = 10_000;

    private static final String MATCHED = "matched";
    private static final String VALUES = "values";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FacetCounting() {}

    /** Has a search show what passes the filters alone. */
    static void filter(ObjectNode body, Map<Facet, Set<String>> filters) {
        if (!filters.isEmpty()) {
            body.set("post_filter", except(null, filters));
        }
    }

    /** Has a search count, for each facet, what passes the filters of the others. */
    static void ask(ObjectNode body, Map<Facet, Set<String>> filters) {
        ObjectNode counts = body.putObject("aggs");
        counts.putObject(MATCHED).putObject("filter").putObject("match_all");
        for (Facet facet : Facet.values()) {
            ObjectNode count = counts.putObject(facet.name());
            count.set("filter", except(facet, filters));
            count.putObject("aggs")
                    .putObject(VALUES)
                    .putObject("terms")
                    .put("field", EngineFields.of(facet))
                    .put("size", MOST_VALUES);
        }
    }

    /** How many entries match the query, whatever the filters say. */
    static long seen(JsonNode found) {
        return found.path("aggregations").path(MATCHED).path("doc_count").asLong();
    }

    static Map<Facet, List<FacetCount>> counts(JsonNode found) {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Integer> values = new HashMap<>();
            for (JsonNode bucket :
                    found.path("aggregations").path(facet.name()).path(VALUES).path("buckets")) {
                values.put(bucket.path("key").asText(), bucket.path("doc_count").asInt());
            }
            counts.put(facet, LuceneForms.ordered(facet, values));
        }
        return counts;
    }

    private static ObjectNode except(Facet left, Map<Facet, Set<String>> filters) {
        ObjectNode bool = JSON.objectNode();
        ArrayNode all = bool.putArray("filter");
        filters.forEach((facet, values) -> {
            if (facet != left) {
                ArrayNode accepted = all.addObject().putObject("terms").putArray(EngineFields.of(facet));
                values.forEach(accepted::add);
            }
        });
        return QueryJson.named("bool", bool);
    }
}
