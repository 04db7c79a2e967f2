package se.diarium.governance.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must not go round in a circle: plans that implement each other, bodies that succeed each other, entries that wait for each other. */
final class CycleRules {

    private final JsonNode root;
    private final Faults faults;

    CycleRules(JsonNode root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    void check() {
        requireNone("kinds", "implements");
        requireNone("kinds", "attachments");
        requireNone("bodies", "successor");
        requireNone("bodies", "parent");
        requireNone("units", "parent");
        requireNone("calendar", "after");
        requireNone("calendar", "sumsUp");
        requireNoneAmongRules();
        requireLastDays();
    }

    /** An end is needed for a successor to begin. */
    private void requireLastDays() {
        Map<String, String> ends = new LinkedHashMap<>();
        root.path("bodies")
                .forEach(body ->
                        ends.put(body.path("code").asText(), body.path("ended").asText(null)));
        int item = 0;
        for (JsonNode body : root.path("bodies")) {
            String at = "/bodies/" + item++;
            if (!body.has("successor")) {
                continue;
            }
            String end = body.path("ended").asText(null);
            String successor = body.path("successor").asText();
            String later = ends.get(successor);
            if (end == null) {
                faults.add(
                        at + "/successor", "successor.noEnd", body.path("code").asText(), successor);
            } else if (later != null && later.compareTo(end) <= 0) {
                faults.add(at + "/successor", "successor.endedFirst", successor, later, end);
            }
        }
    }

    private void requireNone(String list, String relation) {
        Map<String, List<String>> edges = new LinkedHashMap<>();
        for (JsonNode item : root.path(list)) {
            List<String> to = new ArrayList<>();
            JsonNode value = item.path(relation);
            if (value.isArray()) {
                value.forEach(code -> to.add(code.asText()));
            } else if (!value.isMissingNode()) {
                to.add(value.asText());
            }
            edges.put(item.path("code").asText(), to);
        }
        refuse(edges, list, relation);
    }

    private void requireNoneAmongRules() {
        Map<String, List<String>> edges = new LinkedHashMap<>();
        for (JsonNode entry : root.path("calendar")) {
            List<String> to = new ArrayList<>();
            for (String field : List.of("when", "electionYears", "years")) {
                collect(entry.path(field), to);
            }
            edges.put(entry.path("code").asText(), to);
        }
        refuse(edges, "calendar", "when");
    }

    private static void collect(JsonNode node, List<String> entries) {
        if (node.has("entry")) {
            entries.add(node.path("entry").asText());
        }
        node.forEach(child -> collect(child, entries));
    }

    /** Each circle is said once, at the first of it in the file. */
    private void refuse(Map<String, List<String>> edges, String list, String relation) {
        Set<String> said = new HashSet<>();
        int item = 0;
        for (String code : edges.keySet()) {
            List<String> circle = said.contains(code) ? List.of() : circle(code, code, edges, new HashSet<>());
            if (!circle.isEmpty()) {
                said.addAll(circle);
                faults.add(
                        "/" + list + "/" + item + "/" + relation,
                        "cycle",
                        relation,
                        String.join(" → ", circle) + " → " + code);
            }
            item++;
        }
    }

    private static List<String> circle(String from, String to, Map<String, List<String>> edges, Set<String> seen) {
        for (String next : edges.getOrDefault(from, List.of())) {
            if (next.equals(to)) {
                return new ArrayList<>(List.of(from));
            }
            if (seen.add(next)) {
                List<String> rest = circle(next, to, edges, seen);
                if (!rest.isEmpty()) {
                    rest.add(0, from);
                    return rest;
                }
            }
        }
        return List.of();
    }
}
