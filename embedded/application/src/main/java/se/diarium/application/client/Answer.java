package se.diarium.application.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** What the server answered: status, headers and the bytes of the body. */
public record Answer(int status, HttpHeaders headers, byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The body as JSON; fails when it is none. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException("Not JSON, status " + status + ": " + text(), e);
        }
    }

    /** The body as text in UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The media type without parameters, empty when none was sent. */
    public String mediaType() {
        return headers.firstValue("Content-Type").orElse("").split(";")[0].strip();
    }

    /** The header; fails when the answer has none of the name. */
    public String header(String name) {
        return headers.firstValue(name).orElseThrow(() -> new IllegalStateException("No header " + name));
    }

    /** This answer, when it has the expected status; fails with the body's text otherwise. */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new UnexpectedAnswerException(expected, this);
        }
        return this;
    }
}
