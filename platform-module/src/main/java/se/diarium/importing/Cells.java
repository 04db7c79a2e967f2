package se.diarium.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;

/** Cells and arguments of messages as the tables of imports keep them: JSON. */
final class Cells {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Cells() {}

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Map<Column, String> read(String cells) {
        return read(cells, new TypeReference<>() {});
    }

    static List<String> readList(String args) {
        return read(args, new TypeReference<>() {});
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not what was written", e);
        }
    }
}
