package se.diarium.governance.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a kind of document must be like in itself: a route that ends where it is decided, and one length of its period. */
final class KindRules {

    private static final String BODY = "BODY";
    private static final List<String> NAMED = List.of("REVIEW", "CONSULTATION", "UNION");

    private final JsonNode root;
    private final Faults faults;

    KindRules(JsonNode root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    void check() {
        int item = 0;
        for (JsonNode kind : root.path("kinds")) {
            String at = "/kinds/" + item++;
            checkPeriod(kind.path("period"), at + "/period");
            JsonNode route = kind.path("route");
            if (!route.isEmpty()) {
                checkRoute(route, kind.has("decides"), at + "/route");
            }
        }
    }

    private void checkPeriod(JsonNode period, String at) {
        List<String> lengths =
                Stream.of("years", "months", "term").filter(period::has).toList();
        if (lengths.size() > 1) {
            faults.add(at, "period.two", String.join(", ", lengths));
        }
    }

    /** Officials first, then bodies with their names, last the one that decides. */
    private void checkRoute(JsonNode route, boolean decided, String at) {
        JsonNode last = route.get(route.size() - 1);
        if (!decided || !isBody(last) || last.has("body")) {
            faults.add(at, "route.last");
        }
        boolean bodies = false;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < route.size(); i++) {
            JsonNode step = route.get(i);
            if (bodies && !isBody(step)) {
                faults.add(at + "/" + i, "route.afterBody");
            } else if (i < route.size() - 1 && isBody(step) && !step.has("body")) {
                faults.add(at + "/" + i, "route.bodyMissing");
            }
            bodies |= isBody(step);
            checkStep(step, seen, at + "/" + i);
        }
    }

    private void checkStep(JsonNode step, Set<String> seen, String at) {
        String name = name(step);
        if (NAMED.contains(name) == step.path("who").isEmpty()) {
            faults.add(at, "route.who", String.join(", ", NAMED));
        }
        if (name.equals("CONSULTATION") && !step.has("days") || isBody(step) && step.has("days")) {
            faults.add(at, "route.days");
        }
        if (step.path("inTurn").asBoolean() && !name.equals("REVIEW")) {
            faults.add(at, "route.inTurn");
        }
        if (step.has("body") && !isBody(step)) {
            faults.add(at, "route.noBody");
        } else if (step.has("body") && !seen.add(step.path("body").asText())) {
            faults.add(at, "route.bodyTwice", step.path("body").asText());
        }
    }

    private static boolean isBody(JsonNode step) {
        return BODY.equals(name(step));
    }

    private static String name(JsonNode step) {
        return step.isTextual() ? step.asText() : step.path("step").asText();
    }
}
