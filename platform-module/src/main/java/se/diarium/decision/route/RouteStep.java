package se.diarium.decision.route;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A step of a route.
 *
 * @param body code of the body of a step {@link StepKind#BODY}; null for the one that the proposal is put to, which is the last
 * @param who user names and names of groups, of a step that names its people; otherwise none
 * @param inTurn whether those of a review come one after the other
 * @param days until the step is to be done; null where there is no hurry
 */
public record RouteStep(StepKind kind, String body, List<String> who, boolean inTurn, Integer days) {

    private static final String BODY = "body";
    private static final String WHO = "who";
    private static final String IN_TURN = "inTurn";
    private static final String DAYS = "days";

    public RouteStep {
        who = who == null ? List.of() : List.copyOf(who);
    }

    /** A step with nothing but its kind. */
    public static RouteStep of(StepKind kind) {
        return new RouteStep(kind, null, List.of(), false, null);
    }

    /** A body on the way to the one that decides. */
    public static RouteStep of(String body) {
        return new RouteStep(StepKind.BODY, body, List.of(), false, null);
    }

    RouteStep before(String otherBody) {
        return new RouteStep(kind, otherBody, who, inTurn, days);
    }

    /** The step as a line of text, which {@link #read} reads. */
    String text() {
        StringBuilder text = new StringBuilder(kind.name());
        add(text, BODY, body);
        add(text, WHO, who.isEmpty() ? null : String.join(",", who));
        add(text, IN_TURN, inTurn ? "yes" : null);
        add(text, DAYS, days);
        return text.toString();
    }

    private static void add(StringBuilder text, String name, Object value) {
        if (value != null) {
            text.append(' ').append(name).append('=').append(value);
        }
    }

    /** @throws IllegalArgumentException if the line is no step */
    static RouteStep read(String text) {
        String[] parts = text.split(" ");
        Map<String, String> values = new HashMap<>();
        for (String part : Arrays.copyOfRange(parts, 1, parts.length)) {
            int equals = part.indexOf('=');
            values.put(part.substring(0, equals), part.substring(equals + 1));
        }
        return new RouteStep(
                StepKind.valueOf(parts[0]),
                values.get(BODY),
                values.containsKey(WHO) ? List.of(values.get(WHO).split(",")) : List.of(),
                values.containsKey(IN_TURN),
                values.containsKey(DAYS) ? Integer.valueOf(values.get(DAYS)) : null);
    }
}
