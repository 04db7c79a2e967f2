package se.diarium.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.diarium.acceptance.Operations.Operation;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/**
 * A request for each operation that is in order, so that nothing but rights decides what is answered:
 * {@code rights-requests.yaml}, where operations that need neither body nor query may be missing.
 */
final class RightsRequests {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)\\}");

    private final JsonNode requests;

    private RightsRequests(JsonNode requests) {
        this.requests = requests;
    }

    static RightsRequests read() {
        try (InputStream stream = RightsRequests.class.getResourceAsStream("rights-requests.yaml")) {
            return new RightsRequests(new ObjectMapper(new YAMLFactory()).readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException("The requests cannot be read", e);
        }
    }

    Answer send(DiariumClient user, Operation operation, RightsFixture fixture) {
        JsonNode request = requests.path(operation.id());
        request.path("given").forEach(name -> fixture.value(name.asText()));
        String path = filled(operation.path(), request, fixture)
                + filled(request.path("query").asText(), request, fixture);
        if (request.has("form")) {
            MultipartBody form = new MultipartBody();
            request.path("form")
                    .fields()
                    .forEachRemaining(
                            field -> form.field(field.getKey(), field.getValue().asText()));
            Letter letter = Letter.valueOf(request.path("file").asText(Letter.TEXT.name()));
            form.file("file", letter.filename(), letter.mediaType(), letter.bytes());
            return user.send(operation.method(), path, Map.of("Content-Type", form.contentType()), form.publisher());
        }
        if (request.has("json")) {
            String body = filled(request.path("json").toString(), request, fixture);
            return user.send(
                    operation.method(),
                    path,
                    Map.of("Content-Type", "application/json"),
                    BodyPublishers.ofString(body));
        }
        if (request.has("yaml")) {
            return user.send(
                    operation.method(),
                    path,
                    Map.of("Content-Type", "application/yaml"),
                    BodyPublishers.ofString(request.path("yaml").asText()));
        }
        return user.send(operation.method(), path, Map.of(), BodyPublishers.noBody());
    }

    /** The text with the fixture's values for its variables; the request may say which value a variable stands for. */
    private static String filled(String text, JsonNode request, RightsFixture fixture) {
        return VARIABLE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        fixture.value(request.path(match.group(1)).asText(match.group(1)))));
    }
}
