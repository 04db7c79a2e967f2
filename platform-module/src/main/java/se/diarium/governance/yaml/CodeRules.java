package se.diarium.governance.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes and names: each given once, and nothing named that the file does not have. */
final class CodeRules {

    private static final Pattern DATE = Pattern.compile("\\{date ([a-z0-9-]+)}");
    private static final List<String> ACTORS = List.of("bodies", "units", "forums", "groups");

    /** Where codes stand, and which lists they may be from. A step of the path that is {@code *} is every item. */
    private static final Map<String, List<String>> REFERENCES = new LinkedHashMap<>();

    static {
        refer(List.of("bodies"), "bodies/*/parent", "bodies/*/successor", "kinds/*/route/*/body", "meetings/*/body");
        refer(List.of("groups"), "bodies/*/groups/*", "units/*/groups/*");
        refer(List.of("bodies", "units"), "units/*/parent");
        refer(List.of("units"), "units/*/answersFor/*");
        refer(ACTORS, "forums/*/participants/*", "kinds/*/each", "kinds/*/decides", "calendar/*/actors/*");
        for (String role :
                List.of("drawsUp", "with", "consults", "presentedTo", "proposes", "addressedTo", "carriedOutBy")) {
            refer(ACTORS, "kinds/*/" + role + "/*");
        }
        refer(ACTORS, "kinds/*/letter/from", "kinds/*/letter/proposer");
        refer(ACTORS, "kinds/*/letter/signedBy/*", "kinds/*/letter/extractsTo/*");
        refer(ACTORS, "rounds/*/answeredBy/*", "rounds/*/hierarchy/*");
        for (String relation : List.of("implements", "followsUp", "basedOn", "attachments")) {
            refer(List.of("kinds"), "kinds/*/" + relation + "/*");
        }
        refer(List.of("kinds"), "calendar/*/kind", "rounds/*/kind", "rounds/*/reportsOn/*");
        refer(List.of("timetables"), "calendar/*/timetable");
        refer(List.of("calendar"), "calendar/*/after/*", "calendar/*/sumsUp/*");
    }

    private final JsonNode root;
    private final Faults faults;
    private final Map<String, Set<String>> codes = new HashMap<>();

    CodeRules(JsonNode root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    private static void refer(List<String> to, String... paths) {
        for (String path : paths) {
            REFERENCES.put(path, to);
        }
    }

    void check() {
        requireOnce(ACTORS, "code");
        for (String list : List.of("kinds", "timetables", "calendar", "rounds")) {
            requireOnce(List.of(list), "code");
        }
        requireOnce(List.of("meetings"), "body");
        requireNamesOnce("bodies");
        requireNamesOnce("kinds");
        REFERENCES.forEach((path, lists) -> visit(root, "", path.split("/"), 0, lists));
        rules(root.path("calendar"), "/calendar");
        dates();
    }

    private void requireOnce(List<String> lists, String field) {
        Set<String> seen = new LinkedHashSet<>();
        for (String list : lists) {
            Set<String> own = codes.computeIfAbsent(list, name -> new LinkedHashSet<>());
            int item = 0;
            for (JsonNode node : root.path(list)) {
                String code = node.path(field).asText();
                own.add(code);
                if (!seen.add(code)) {
                    faults.add("/" + list + "/" + item + "/" + field, "codeTwice", code);
                }
                item++;
            }
        }
    }

    /** No two of one name, and none that is also called what another is. */
    private void requireNamesOnce(String list) {
        Map<String, String> owners = new HashMap<>();
        int item = 0;
        for (JsonNode node : root.path(list)) {
            String code = node.path("code").asText();
            List<JsonNode> names = new ArrayList<>(List.of(node.path("name")));
            node.path("alsoCalled").forEach(names::add);
            for (JsonNode name : names) {
                String key = name.asText().strip().toLowerCase(Locale.ROOT);
                String owner = owners.putIfAbsent(key, code);
                if (owner != null && !owner.equals(code)) {
                    faults.add("/" + list + "/" + item, "nameTwice", name.asText(), owner);
                }
            }
            item++;
        }
    }

    private void visit(JsonNode node, String pointer, String[] path, int depth, List<String> lists) {
        if (node.isMissingNode()) {
            return;
        }
        if (depth == path.length) {
            requireKnown(node.asText(), pointer, lists);
        } else if ("*".equals(path[depth])) {
            for (int i = 0; i < node.size(); i++) {
                visit(node.get(i), pointer + "/" + i, path, depth + 1, lists);
            }
        } else {
            visit(node.path(path[depth]), pointer + "/" + path[depth], path, depth + 1, lists);
        }
    }

    private void requireKnown(String code, String pointer, List<String> lists) {
        Set<String> known = new LinkedHashSet<>();
        lists.forEach(list -> known.addAll(codes.getOrDefault(list, Set.of())));
        if (!known.contains(code)) {
            faults.add(
                    pointer, "unknown." + (lists.size() > 1 ? "actor" : lists.get(0)), code, String.join(", ", known));
        }
    }

    /** The bodies and entries in rules, however deep they stand. */
    private void rules(JsonNode node, String pointer) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                rules(node.get(i), pointer + "/" + i);
            }
        }
        node.fields().forEachRemaining(field -> {
            String at = pointer + "/" + field.getKey();
            switch (field.getKey()) {
                case "lastMeetingBefore", "meetingIn" ->
                    requireKnown(field.getValue().path("body").asText(), at + "/body", List.of("bodies"));
                case "before", "after" -> {
                    if (field.getValue().isObject()) {
                        requireKnown(field.getValue().path("entry").asText(), at + "/entry", List.of("calendar"));
                    }
                }
                default -> rules(field.getValue(), at);
            }
        });
    }

    private void dates() {
        int item = 0;
        for (JsonNode entry : root.path("calendar")) {
            String at = "/calendar/" + item++;
            date(entry.path("matter"), at + "/matter");
            int detail = 0;
            for (JsonNode text : entry.path("details")) {
                date(text, at + "/details/" + detail++);
            }
        }
    }

    private void date(JsonNode text, String pointer) {
        Matcher place = DATE.matcher(text.asText());
        while (place.find()) {
            requireKnown(place.group(1), pointer, List.of("calendar"));
        }
    }
}
