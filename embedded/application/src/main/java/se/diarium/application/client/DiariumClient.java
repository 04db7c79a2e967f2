package se.diarium.application.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * Speaks with one host as one user, or as nobody. Paths are those of the contract from {@code /diarium} on. Safe for
 * use by several threads.
 */
public final class DiariumClient {

    private static final String SERVICE = "/alfresco/s";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI host;
    private final HttpClient http;
    private final Optional<String> ticket;

    private DiariumClient(URI host, HttpClient http, Optional<String> ticket) {
        this.host = host;
        this.http = http;
        this.ticket = ticket;
    }

    /** A client of a host without login. */
    public static DiariumClient of(URI host) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        return new DiariumClient(host, http, Optional.empty());
    }

    /** The same host as a user, over a ticket got by logging in. */
    public DiariumClient login(String user, String password) {
        Answer answer = postJson("/api/login", Map.of("username", user, "password", password))
                .expect(200);
        return new DiariumClient(
                host, http, Optional.of(answer.json().at("/data/ticket").asText()));
    }

    /** The same host with a ticket, whatever it is worth. */
    public DiariumClient withTicket(String anyTicket) {
        return new DiariumClient(host, http, Optional.of(anyTicket));
    }

    public Answer get(String path) {
        return send("GET", path, Map.of(), BodyPublishers.noBody());
    }

    public Answer get(String path, Map<String, String> headers) {
        return send("GET", path, headers, BodyPublishers.noBody());
    }

    public Answer delete(String path) {
        return send("DELETE", path, Map.of(), BodyPublishers.noBody());
    }

    public Answer postJson(String path, Object body) {
        return json("POST", path, body);
    }

    public Answer patchJson(String path, Object body) {
        return json("PATCH", path, body);
    }

    public Answer putJson(String path, Object body) {
        return json("PUT", path, body);
    }

    public Answer post(String path, MultipartBody body) {
        return send("POST", path, Map.of("Content-Type", body.contentType()), body.publisher());
    }

    private Answer json(String method, String path, Object body) {
        try {
            byte[] bytes =
                    body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(body);
            return send(method, path, Map.of("Content-Type", "application/json"), BodyPublishers.ofByteArray(bytes));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not to be written as JSON: " + body, e);
        }
    }

    /** Sends any request; the path begins after {@code /alfresco/s}. */
    public Answer send(String method, String path, Map<String, String> headers, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(host.resolve(SERVICE + path))
                .timeout(Duration.ofMinutes(2))
                .method(method, body);
        headers.forEach(request::header);
        ticket.ifPresent(value -> request.header("Authorization", "Basic " + base64("ROLE_TICKET:" + value)));
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + method + " " + path, e);
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
