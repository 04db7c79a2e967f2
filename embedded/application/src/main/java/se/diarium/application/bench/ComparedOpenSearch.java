package se.diarium.application.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import se.diarium.opensearch.OpenSearchNode;
import se.diarium.search.Entry;

/**
 * A comparator of search: a genuine OpenSearch node with its built-in {@code swedish} analyser, over HTTP. All words must match; the
 * ten best with their stored fields and marked passages, their exact number, and the facets as aggregations.
 */
final class ComparedOpenSearch implements MeasuredEngine {

    private static final int HEAP_MEGABYTES = 2_048;
    private static final int TOO_MANY_REQUESTS = 429;

    /** What its circuit breaker refuses it takes when it has collected its garbage; after so many times it never will. */
    private static final int MOST_TRIES = 30;

    private static final long TRY_AGAIN_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INDEX = "/entries";
    private static final List<String> TEXTS = List.of("title", "text", "about");
    private static final List<String> FACETS = List.of("body", "kind", "year", "status");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final OpenSearchNode node;

    ComparedOpenSearch(Path folder) throws IOException {
        node = OpenSearchNode.start(folder, OpenSearchNode.freePort(), HEAP_MEGABYTES);
        Map<String, Object> fields = new LinkedHashMap<>();
        TEXTS.forEach(field -> fields.put(field, Map.of("type", "text", "analyzer", "swedish")));
        FACETS.forEach(field -> fields.put(field, Map.of("type", "keyword")));
        fields.put("diarienummer", Map.of("type", "keyword"));
        fields.put("date", Map.of("type", "date"));
        send(
                "PUT",
                INDEX,
                JSON.writeValueAsString(Map.of(
                        "settings", Map.of("number_of_shards", 1, "number_of_replicas", 0),
                        "mappings", Map.of("properties", fields))));
    }

    /** Its process, to read what memory it has. */
    long pid() {
        return node.pid();
    }

    @Override
    public void add(List<Entry> entries) throws IOException {
        StringBuilder bulk = new StringBuilder();
        for (Entry entry : entries) {
            bulk.append(JSON.writeValueAsString(Map.of("index", Map.of("_id", entry.id()))))
                    .append('\n')
                    .append(JSON.writeValueAsString(Map.of(
                            "title", entry.title(),
                            "text", entry.text(),
                            "about", about(entry),
                            "diarienummer", entry.diarienummer(),
                            "date", entry.date().toString(),
                            "body", entry.body(),
                            "kind", entry.kind(),
                            "year", Integer.toString(entry.facetYear()),
                            "status", entry.status())))
                    .append('\n');
        }
        JsonNode answer = JSON.readTree(send("POST", INDEX + "/_bulk", bulk.toString()));
        if (answer.path("errors").asBoolean(true)) {
            throw new IOException("OpenSearch did not take the entries");
        }
    }

    /** What stands about an entry beside heading and text. */
    static String about(Entry entry) {
        return String.join("\n", entry.counterparty(), entry.decision(), entry.diarienummer());
    }

    @Override
    public void finish() throws IOException {
        send("POST", INDEX + "/_flush", "");
        send("POST", INDEX + "/_refresh", "");
    }

    @Override
    public long bytes() throws IOException {
        return JSON.readTree(send("GET", INDEX + "/_stats/store", ""))
                .at("/_all/primaries/store/size_in_bytes")
                .asLong();
    }

    @Override
    public void search(AskedQuery asked) throws IOException {
        Map<String, Object> words = Map.of(
                "simple_query_string",
                Map.of(
                        "query",
                        asked.typed(),
                        "fields",
                        List.of("title^4", "text", "about^1.5"),
                        "default_operator",
                        "and"));
        Map<String, Object> query = asked.body().isEmpty()
                ? words
                : Map.of("bool", Map.of("must", words, "filter", Map.of("term", Map.of("body", asked.body()))));
        Map<String, Object> facets = new LinkedHashMap<>();
        FACETS.forEach(field -> facets.put(field, Map.of("terms", Map.of("field", field, "size", 50))));
        send(
                "POST",
                INDEX + "/_search",
                JSON.writeValueAsString(Map.of(
                        "query",
                        query,
                        "size",
                        AskedQuery.HITS,
                        "track_total_hits",
                        true,
                        "aggs",
                        facets,
                        "highlight",
                        Map.of("fields", Map.of("title", Map.of(), "text", Map.of())),
                        "_source",
                        Map.of("excludes", List.of("text")))));
    }

    private byte[] send(String method, String path, String body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(node.url().resolve(path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            for (int tries = 1; response.statusCode() == TOO_MANY_REQUESTS && tries < MOST_TRIES; tries++) {
                LockSupport.parkNanos(TRY_AGAIN_NANOS);
                response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            }
            if (response.statusCode() / 100 != 2) {
                throw new IOException(method + " " + path + ": " + new String(response.body(), StandardCharsets.UTF_8));
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        node.close();
    }
}
