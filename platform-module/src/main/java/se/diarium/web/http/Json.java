package se.diarium.web.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/**
 * The JSON of the HTTP face. Reading is strict: what is not known, not of the right type or given twice is refused rather
 * than guessed at, and depth and lengths have limits. Writing leaves out what is null and writes dates as ISO 8601.
 */
public final class Json {

    /** Longest text of one property, in characters. */
    private static final int LONGEST_STRING = 200_000;

    private static final int DEEPEST_NESTING = 32;
    private static final int LONGEST_NUMBER = 32;
    private static final int LONGEST_NAME = 200;

    private final ObjectMapper mapper = mapper();

    private static ObjectMapper mapper() {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST_NESTING)
                .maxStringLength(LONGEST_STRING)
                .maxNumberLength(LONGEST_NUMBER)
                .maxNameLength(LONGEST_NAME)
                .build();
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(limits).build();
        ObjectMapper mapper = JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .serializationInclusion(JsonInclude.Include.NON_NULL)
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule("strict dates").addDeserializer(LocalDate.class, new StrictDateReader()))
                .build();
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        return mapper;
    }

    /** Reads one value that must be the whole of the bytes; null when the JSON is {@code null}. */
    public <T> T read(byte[] bytes, Class<T> type) throws JsonProcessingException {
        try (JsonParser parser = mapper.createParser(bytes)) {
            T value = mapper.readValue(parser, type);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "More than one value");
            }
            return value;
        } catch (JsonProcessingException refused) {
            throw refused;
        } catch (IOException unreadable) {
            throw new UnreadableTextException(unreadable);
        }
    }

    /** Writes the value as UTF-8 and leaves the stream open. */
    public void write(OutputStream stream, Object value) throws IOException {
        mapper.writeValue(stream, value);
    }

    public byte[] bytes(Object value) throws IOException {
        return mapper.writeValueAsBytes(value);
    }

    /** Bytes that are no text in any encoding JSON may have. */
    private static final class UnreadableTextException extends JsonProcessingException {

        private static final long serialVersionUID = 1L;

        UnreadableTextException(IOException cause) {
            super("Not text", cause);
        }
    }
}
