package se.diarium.web.pages.lists;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import se.diarium.web.http.Links;
import se.diarium.web.pages.PageRequest;

/**
 * The parameters of an internal list as they stand in its address, to make the addresses of other lists from: without one of
 * them, or with another value.
 */
record ListQuery(String page, Map<String, Set<String>> parameters) {

    /** @param names of the parameters that are kept */
    static ListQuery of(PageRequest request, String page, Iterable<String> names) {
        Map<String, Set<String>> parameters = new LinkedHashMap<>();
        for (String name : names) {
            Set<String> values = request.parameters(name);
            if (!values.isEmpty()) {
                parameters.put(name, values);
            }
        }
        return new ListQuery(page, parameters);
    }

    ListQuery without(String... names) {
        Map<String, Set<String>> fewer = new LinkedHashMap<>(parameters);
        for (String name : names) {
            fewer.remove(name);
        }
        return new ListQuery(page, fewer);
    }

    ListQuery with(String name, String value) {
        Map<String, Set<String>> changed = new LinkedHashMap<>(parameters);
        changed.put(name, Set.of(value));
        return new ListQuery(page, changed);
    }

    /** Without any. */
    ListQuery bare() {
        return new ListQuery(page, Map.of());
    }

    boolean isEmpty() {
        return parameters.isEmpty();
    }

    String value(String name) {
        return String.join(" ", parameters.getOrDefault(name, Set.of()));
    }

    Set<String> values(String name) {
        return new LinkedHashSet<>(parameters.getOrDefault(name, Set.of()));
    }

    String address() {
        StringBuilder address = new StringBuilder(page);
        parameters.forEach(
                (name, values) -> values.forEach(value -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(Links.encode(value))));
        return address.toString();
    }
}
