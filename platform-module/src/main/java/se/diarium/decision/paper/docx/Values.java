package se.diarium.decision.paper.docx;

import java.util.List;
import java.util.Map;

/** What the placeholders of a template stand for: texts, pictures and lists. Those of an entry come before those around it. */
final class Values {

    private final Map<String, ?> own;
    private final Values around;

    Values(Map<String, ?> own, Values around) {
        this.own = own;
        this.around = around;
    }

    Object get(String name) {
        if (own.get(name) != null) {
            return own.get(name);
        }
        return around == null ? null : around.get(name);
    }

    String text(String name) {
        return get(name) instanceof String text ? text : "";
    }

    /** The entries of a list; for a text that there is, one entry without names of its own. */
    List<Values> entries(String name) {
        Object value = get(name);
        if (value instanceof List<?> list) {
            return list.stream().map(entry -> new Values(asMap(entry), this)).toList();
        }
        boolean there = value instanceof String text ? !text.isBlank() : value != null;
        return there ? List.of(new Values(Map.of(), this)) : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> asMap(Object entry) {
        return (Map<String, ?>) entry;
    }
}
