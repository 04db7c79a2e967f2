package se.diarium.governance.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** What a kind of document must be like in itself: a route that ends where it is decided, and one length of its period. */
final class KindRules {

    private static final String BODY = "BODY";

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
        for (int i = 0; i < route.size(); i++) {
            JsonNode step = route.get(i);
            if (bodies && !isBody(step)) {
                faults.add(at + "/" + i, "route.afterBody");
            } else if (i < route.size() - 1 && isBody(step) && !step.has("body")) {
                faults.add(at + "/" + i, "route.bodyMissing");
            }
            bodies |= isBody(step);
        }
    }

    private static boolean isBody(JsonNode step) {
        return BODY.equals(step.isTextual() ? step.asText() : step.path("step").asText());
    }
}
