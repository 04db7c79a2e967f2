package se.diarium.governance.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import se.diarium.governance.model.Name;

/** What a node that keeps to the schema says, with its place in the file. */
record Fields(JsonNode node, String pointer) {

    String text(String name) {
        JsonNode value = node.get(name);
        return value == null ? null : value.asText().strip();
    }

    Integer number(String name) {
        JsonNode value = node.get(name);
        return value == null ? null : value.asInt();
    }

    int number(String name, int otherwise) {
        return node.path(name).asInt(otherwise);
    }

    boolean flag(String name, boolean otherwise) {
        return node.path(name).asBoolean(otherwise);
    }

    <E extends Enum<E>> E one(String name, Class<E> type) {
        String value = text(name);
        return value == null ? null : Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    }

    List<String> texts(String name) {
        return all(node.path(name), (value, at) -> value.asText().strip());
    }

    List<Integer> numbers(String name) {
        return all(node.path(name), (value, at) -> value.asInt());
    }

    /** The name in its field, and in English where that is given. */
    Name name() {
        return new Name(text("name"), text("en"));
    }

    boolean has(String name) {
        return node.has(name);
    }

    Fields in(String name) {
        return new Fields(node.path(name), pointer + "/" + name);
    }

    /** What the items of a list become. */
    <T> List<T> each(String name, BiFunction<JsonNode, String, T> item) {
        String list = pointer + "/" + name;
        return all(node.path(name), (value, at) -> item.apply(value, list + "/" + at));
    }

    private static <T> List<T> all(JsonNode list, BiFunction<JsonNode, Integer, T> item) {
        List<T> all = new ArrayList<>();
        for (JsonNode value : list) {
            all.add(item.apply(value, all.size()));
        }
        return all;
    }
}
