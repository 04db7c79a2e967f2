package se.diarium.register.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** The values that an event holds, by property. */
final class RecordedValues {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private RecordedValues() {}

    /** @throws IllegalArgumentException if somebody has made something else of it than an object of texts */
    static Map<String, String> read(String json) {
        try {
            return JSON.readValue(json, VALUES);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not the values of an event", e);
        }
    }
}
