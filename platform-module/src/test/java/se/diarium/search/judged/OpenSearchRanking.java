package se.diarium.search.judged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.diarium.search.Entry;

/**
 * OpenSearch with its built-in {@code swedish} analyser and the weights of fields Diarium has, over HTTP. It is measured twice: with a
 * {@code multi_match} as its documentation begins with, any word counting; and with its language for what people type
 * ({@code simple_query_string}), all words first and then any.
 */
final class OpenSearchRanking implements RankedSearch {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INDEX = "/judged";
    private static final List<String> FIELDS = List.of("title^4", "text", "about^1.5");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI node;
    private final boolean allFirst;

    private OpenSearchRanking(URI node, boolean allFirst) {
        this.node = node;
        this.allFirst = allFirst;
    }

    static List<RankedSearch> of(URI node, List<Entry> entries) {
        OpenSearchRanking ranking = new OpenSearchRanking(node, false);
        ranking.fill(entries);
        return List.of(ranking, new OpenSearchRanking(node, true));
    }

    private void fill(List<Entry> entries) {
        Map<String, String> swedish = Map.of("type", "text", "analyzer", "swedish");
        send(
                "PUT",
                INDEX,
                json(Map.of(
                        "settings", Map.of("number_of_shards", 1, "number_of_replicas", 0),
                        "mappings",
                                Map.of("properties", Map.of("title", swedish, "text", swedish, "about", swedish)))));
        StringBuilder bulk = new StringBuilder();
        for (Entry entry : entries) {
            bulk.append(json(Map.of("index", Map.of("_id", entry.id()))))
                    .append('\n')
                    .append(json(Map.of(
                            "title", entry.title(),
                            "text", entry.text(),
                            "about", PostgresRanking.description(entry))))
                    .append('\n');
        }
        JsonNode answer = send("POST", INDEX + "/_bulk?refresh=true", bulk.toString());
        if (answer.path("errors").asBoolean(true)) {
            throw new IllegalStateException("OpenSearch did not take the documents: " + answer);
        }
    }

    @Override
    public String name() {
        return allFirst ? "OpenSearch swedish, all words first" : "OpenSearch swedish";
    }

    @Override
    public List<String> ids(String query, int limit) {
        if (!allFirst) {
            return ask(Map.of("multi_match", Map.of("query", query, "fields", FIELDS)), limit);
        }
        Set<String> ids = new LinkedHashSet<>(ask(typed(query, "and"), limit));
        if (ids.size() < limit && !query.contains(" -")) {
            ids.addAll(ask(typed(query, "or"), limit));
        }
        return ids.stream().limit(limit).toList();
    }

    private static Map<String, Object> typed(String query, String operator) {
        return Map.of("simple_query_string", Map.of("query", query, "fields", FIELDS, "default_operator", operator));
    }

    private List<String> ask(Map<String, Object> query, int limit) {
        JsonNode answer =
                send("POST", INDEX + "/_search", json(Map.of("query", query, "size", limit, "_source", false)));
        List<String> ids = new ArrayList<>();
        answer.path("hits").path("hits").forEach(hit -> ids.add(hit.path("_id").asText()));
        return ids;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode send(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(node.resolve(path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new IllegalStateException(method + " " + path + ": " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        // The node is closed by whoever started it.
    }
}
