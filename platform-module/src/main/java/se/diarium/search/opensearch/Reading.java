package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.function.ObjLongConsumer;
import se.diarium.search.CompletionRequest;
import se.diarium.search.Completions;
import se.diarium.search.Hit;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
import se.diarium.search.SimilarRequest;
import se.diarium.search.lucene.LuceneForms;

/** Reads from the index in a place. */
final class Reading {

    /** How much longer than the search itself its answer may take to come. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(5);

    private static final Duration REFRESH_WITHIN = Duration.ofSeconds(60);

    private final EngineClient client;
    private final Place place;
    private final Fingerprints fingerprints;
    private final EngineSearch searching;
    private final Completing completing;
    private final Likeness likeness;
    private final String searchType;
    private final Duration within;

    Reading(EngineSettings settings, EngineClient client, LuceneForms forms, Place place) {
        this.client = client;
        this.place = place;
        this.fingerprints = new Fingerprints(client);
        this.searching = new EngineSearch(forms, settings.timeout(), this::ask);
        this.completing = new Completing(forms, this::ask);
        this.likeness = new Likeness(forms, this::ask);
        this.within = settings.timeout().plus(ON_THE_WAY);
        // What a word weighs is then told by all shards together, and not by each for itself.
        this.searchType = settings.shards() > 1 ? "?search_type=dfs_query_then_fetch" : "";
    }

    SearchResult search(SearchRequest request) {
        return searching.search(request);
    }

    Completions complete(CompletionRequest request) {
        return completing.completions(request);
    }

    List<Hit> similar(SimilarRequest request) {
        return likeness.hits(request);
    }

    long size() {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("size", 0).put("track_total_hits", true);
        body.set("query", EntriesOnly.all());
        return ask(body).path("hits").path("total").path("value").asLong();
    }

    void fingerprints(ObjLongConsumer<String> visitor) {
        place.current();
        fingerprints.visit(place.asked(), visitor);
    }

    void refresh() {
        place.current();
        client.send("POST", "/" + place.asked() + "/_refresh", new byte[0], REFRESH_WITHIN)
                .good();
    }

    private JsonNode ask(ObjectNode body) {
        String path = "/" + place.asked() + "/_search" + searchType;
        EngineReply reply = client.send("POST", path, body, within);
        if (!reply.isFound() || reply.isPartial()) {
            // The index may have been replaced and removed meanwhile.
            place.forget();
            place.current();
            reply = client.send("POST", path, body, within);
        }
        return reply.whole();
    }
}
