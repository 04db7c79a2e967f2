package se.diarium.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import se.diarium.application.client.Answer;

/** A user at the platform's own interfaces: its REST API, CMIS and WebDAV, beside the module's. */
final class PlatformClient {

    static final String NODES = "/api/-default-/public/alfresco/versions/1/nodes/";
    static final String CMIS = "/api/-default-/public/cmis/versions/1.1/browser/root";
    static final String SHARED_LINKS = "/api/-default-/public/alfresco/versions/1/shared-links";
    static final String PROCESSES = "/api/-default-/public/workflow/versions/1/processes";
    static final String TASKS = "/api/-default-/public/workflow/versions/1/tasks/";
    /** What Share's forms are sent to. */
    static final String FORMS = "/s/api/";

    static final String WEBDAV = "/webdav/";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI host;
    private final String authorization;

    PlatformClient(URI host, String user, String password) {
        this.host = host;
        byte[] login = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(login);
    }

    /** Whether the host has these interfaces; the embedded repository has none of them. */
    boolean served() {
        return get(NODES + "-root-").status() != 404;
    }

    /** The id of the folder at a path below the root of the repository. */
    String idOf(String path) {
        return get(NODES + "-root-?relativePath=" + path)
                .expect(200)
                .json()
                .at("/entry/id")
                .asText();
    }

    Answer get(String path) {
        return send("GET", path, "application/json", BodyPublishers.noBody());
    }

    Answer delete(String path) {
        return send("DELETE", path, "application/json", BodyPublishers.noBody());
    }

    Answer json(String method, String path, String body) {
        return send(method, path, "application/json", BodyPublishers.ofString(body));
    }

    Answer text(String method, String path, String text) {
        return send(method, path, "text/plain", BodyPublishers.ofString(text));
    }

    Answer form(String path, String form) {
        return send("POST", path, "application/x-www-form-urlencoded", BodyPublishers.ofString(form));
    }

    /** A method of WebDAV that has no body. */
    Answer webDav(String method, String path) {
        return send(method, WEBDAV + path, "text/plain", BodyPublishers.noBody());
    }

    /** Moves over WebDAV, over whatever is there. */
    Answer move(String from, String to) {
        return send(request("MOVE", WEBDAV + from, "text/plain", BodyPublishers.noBody())
                .header("Destination", host.resolve("/alfresco" + WEBDAV + to).toString())
                .header("Overwrite", "T"));
    }

    private Answer send(String method, String path, String type, BodyPublisher body) {
        return send(request(method, path, type, body));
    }

    private HttpRequest.Builder request(String method, String path, String type, BodyPublisher body) {
        return HttpRequest.newBuilder(host.resolve("/alfresco" + path))
                .header("Authorization", authorization)
                .header("Content-Type", type)
                .header("Accept-Language", "sv")
                .method(method, body);
    }

    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            var response = http.send(request, BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + request.uri(), e);
        }
    }
}
