package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import se.diarium.search.SearchUnavailableException;

/** Speaks to OpenSearch. A node that does not answer is passed over for the next; safe for many threads. */
final class EngineClient {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(3);
    private static final Set<Integer> NOT_NOW = Set.of(429, 502, 503, 504);
    private static final Set<Integer> NOT_US = Set.of(401, 403);

    private final EngineSettings settings;
    private final HttpClient http;
    private final ObjectMapper json = new ObjectMapper();
    private final AtomicInteger first = new AtomicInteger();

    /** @throws java.io.UncheckedIOException when the certificate cannot be read */
    EngineClient(EngineSettings settings) {
        this.settings = settings;
        HttpClient.Builder builder =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT_WITHIN);
        settings.certificate().ifPresent(file -> builder.sslContext(TrustedCertificate.context(file)));
        this.http = builder.build();
    }

    ObjectMapper json() {
        return json;
    }

    EngineReply get(String path) {
        return send("GET", path, new byte[0], settings.timeout());
    }

    EngineReply send(String method, String path, JsonNode body, Duration within) {
        return send(method, path, body.toString().getBytes(StandardCharsets.UTF_8), within);
    }

    /**
     * Sends a request, to every node in turn until one answers.
     *
     * @param within how long a node may take
     * @throws SearchUnavailableException when none answers, or the one that does cannot at the moment or does not know us
     */
    EngineReply send(String method, String path, byte[] body, Duration within) {
        int start = first.get();
        int nodes = settings.urls().size();
        SearchUnavailableException failure = null;
        for (int i = 0; i < nodes; i++) {
            URI node = settings.urls().get(Math.floorMod(start + i, nodes));
            try {
                EngineReply reply = exchange(request(node, method, path, body, within));
                first.compareAndSet(start, start + i);
                return reply;
            } catch (EngineBusyException e) {
                failure = e;
            } catch (IOException e) {
                failure = failure != null
                        ? failure
                        : new SearchUnavailableException("OpenSearch does not answer at " + settings.urls(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SearchUnavailableException("Interrupted while waiting for OpenSearch", e);
            }
        }
        throw failure;
    }

    private EngineReply exchange(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        int status = response.statusCode();
        if (NOT_US.contains(status)) {
            throw new SearchUnavailableException("OpenSearch does not let the user in: " + status, null);
        }
        EngineReply reply = new EngineReply(status, read(response.body()));
        if (NOT_NOW.contains(status)) {
            throw new EngineBusyException("OpenSearch cannot answer now: " + status + " " + reply.errorType());
        }
        return reply;
    }

    private JsonNode read(byte[] body) throws IOException {
        return body.length == 0 ? MissingNode.getInstance() : json.readTree(body);
    }

    private HttpRequest request(URI node, String method, String path, byte[] body, Duration within) {
        String base = node.toString();
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path))
                .timeout(within)
                .header("Accept", "application/json")
                .header("Content-Type", path.contains("_bulk") ? "application/x-ndjson" : "application/json")
                .method(
                        method,
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (!settings.user().isEmpty()) {
            String secret = settings.user() + ":" + settings.password();
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)));
        }
        return request.build();
    }
}
