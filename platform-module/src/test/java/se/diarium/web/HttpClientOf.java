package se.diarium.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import se.diarium.RunningRegister;

/** Speaks HTTP with the running register, as a user or as nobody. */
final class HttpClientOf {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BOUNDARY = "----part-of-a-form";

    private final RunningRegister register;
    private final String user;
    private final String password;

    private HttpClientOf(RunningRegister register, String user, String password) {
        this.register = register;
        this.user = user;
        this.password = password;
    }

    static HttpClientOf user(RunningRegister register, String user) {
        return user(register, user, RunningRegister.PASSWORD);
    }

    static HttpClientOf user(RunningRegister register, String user, String password) {
        return new HttpClientOf(register, user, password);
    }

    static HttpClientOf citizen(RunningRegister register) {
        return new HttpClientOf(register, null, null);
    }

    /** What came back. */
    record Reply(HttpResponse<byte[]> response) {

        int status() {
            return response.statusCode();
        }

        byte[] bytes() {
            return response.body();
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    Reply get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** A static file, by its whole path. */
    Reply file(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(register.repository().address().resolve(path))
                .GET());
    }

    Reply search(String query) throws IOException, InterruptedException {
        return get("/diarium/sok?format=json&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    Reply json(String method, String path, String body) throws IOException, InterruptedException {
        return send(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)));
    }

    /** A change of what had this tag when it was read. */
    Reply json(String method, String path, String ifMatch, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", ifMatch)
                .method(method, BodyPublishers.ofString(body)));
    }

    Reply yaml(String method, String path, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/yaml");
        headers.forEach(request::header);
        return send(request.method(method, BodyPublishers.ofString(body)));
    }

    Reply send(String method, String path) throws IOException, InterruptedException {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    /** A form as a page sends it, with headers of its own, whose answer is not followed. */
    Reply posted(String path, Map<String, String> headers, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(path).header("Content-Type", "application/x-www-form-urlencoded");
        headers.forEach(request::header);
        return send(request.POST(BodyPublishers.ofString(body)));
    }

    Reply form(String path, Map<String, String> fields, String filename, byte[] file)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            body.writeBytes(
                    part("name=\"" + field.getKey() + "\"", field.getValue().getBytes(StandardCharsets.UTF_8)));
        }
        body.writeBytes(part("name=\"file\"; filename=\"" + filename + "\"", file));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** A form with several files, and headers of its own. */
    Reply forms(String path, Map<String, String> headers, Map<String, String> fields, Map<String, byte[]> files)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) ->
                body.writeBytes(part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8))));
        files.forEach((name, content) -> body.writeBytes(part("name=\"file\"; filename=\"" + name + "\"", content)));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = request(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        headers.forEach(request::header);
        return send(request.POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String disposition, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create(register.repository().address().resolve("/alfresco/s") + path));
        if (user != null) {
            String credentials = user + ":" + password;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    private static Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return new Reply(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
    }
}
