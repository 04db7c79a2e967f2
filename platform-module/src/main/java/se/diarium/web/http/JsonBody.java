package se.diarium.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.extensions.webscripts.WebScriptRequest;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** The JSON body of a request: its type, its size and its form checked, every refusal saying what and where. */
public final class JsonBody {

    /** No request of ours is near this, in bytes. */
    private static final int LARGEST = 1 << 20;

    private static final Set<String> MEDIA_TYPES = Set.of("application/json", "application/merge-patch+json");

    private final Json json;

    public JsonBody(Json json) {
        this.json = json;
    }

    /**
     * Reads the body as the type.
     *
     * @throws RequestException if there is none, it is of another media type, too large, not JSON or not of the form
     */
    public <T> T read(WebScriptRequest request, Class<T> type) throws IOException {
        requireJson(request.getHeader("Content-Type"));
        byte[] bytes = bytes(request);
        if (bytes.length == 0) {
            throw RequestException.of(ProblemKind.MALFORMED, "emptyBody");
        }
        return parse(bytes, type);
    }

    /**
     * Reads bytes that are JSON, such as a field of a form.
     *
     * @throws RequestException if they are not JSON or not of the form
     */
    public <T> T parse(byte[] bytes, Class<T> type) {
        try {
            T value = json.read(bytes, type);
            if (value == null) {
                throw RequestException.of(ProblemKind.MALFORMED, "notAnObject");
            }
            return value;
        } catch (JsonProcessingException refused) {
            throw explain(refused);
        }
    }

    private static void requireJson(String contentType) {
        String mediaType =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!MEDIA_TYPES.contains(mediaType)) {
            throw RequestException.of(
                    ProblemKind.UNSUPPORTED_MEDIA,
                    "mediaType",
                    mediaType.isEmpty() ? "–" : mediaType,
                    "application/json");
        }
    }

    private static byte[] bytes(WebScriptRequest request) throws IOException {
        try (InputStream stream = request.getContent().getInputStream()) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw RequestException.of(ProblemKind.TOO_LARGE, "bodyTooLarge", LARGEST / 1024 + " kB");
            }
            return bytes;
        }
    }

    private static RequestException explain(JsonProcessingException refused) {
        if (refused instanceof StreamConstraintsException) {
            return RequestException.because(refused, ProblemKind.MALFORMED, "jsonLimits");
        }
        if (refused instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds().stream()
                    .map(Objects::toString)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return RequestException.field(ProblemKind.INVALID, path(unknown), "unknownProperty", known);
        }
        if (refused instanceof InvalidFormatException format) {
            return format(format);
        }
        if (refused instanceof MismatchedInputException mismatch) {
            String path = path(mismatch);
            return path.isEmpty()
                    ? RequestException.because(refused, ProblemKind.MALFORMED, "notAnObject")
                    : RequestException.field(ProblemKind.INVALID, path, typeCode(mismatch.getTargetType()));
        }
        if (refused instanceof JsonMappingException mapping && refused.getLocation() == null) {
            return RequestException.field(ProblemKind.INVALID, path(mapping), "type.other");
        }
        if (refused.getLocation() == null) {
            return RequestException.because(refused, ProblemKind.MALFORMED, "notText");
        }
        return RequestException.because(
                refused,
                ProblemKind.MALFORMED,
                refused instanceof InputCoercionException ? "numberTooLarge" : "malformedJson",
                refused.getLocation().getLineNr(),
                refused.getLocation().getColumnNr());
    }

    private static RequestException format(InvalidFormatException format) {
        Class<?> target = format.getTargetType();
        if (target.isEnum()) {
            String accepted = Arrays.stream(target.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return RequestException.field(ProblemKind.INVALID, path(format), "oneOf", accepted);
        }
        return RequestException.field(ProblemKind.INVALID, path(format), typeCode(target));
    }

    private static String typeCode(Class<?> target) {
        if (target == LocalDate.class) {
            return "type.date";
        }
        if (target == String.class || target == null) {
            return "type.text";
        }
        if (target == Integer.class || target == int.class || target == Long.class || target == long.class) {
            return "type.number";
        }
        if (target == BigDecimal.class) {
            return "type.decimal";
        }
        return target.isRecord() ? "type.object" : "type.other";
    }

    private static String path(JsonMappingException refused) {
        return refused.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
