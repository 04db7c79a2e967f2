package se.diarium.decision.route;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.diarium.register.Bodies;
import se.diarium.register.FieldError;

/** What a route must be like, wherever it comes from. */
final class RouteRules {

    static final String FIELD = "steps";

    private static final int MOST_STEPS = 20;
    private static final int MOST_NAMED = 30;
    private static final int MOST_DAYS = 365;
    private static final Pattern NAME = Pattern.compile("[^\\s,=]{1,100}");

    private final Bodies bodies;

    RouteRules(Bodies bodies) {
        this.bodies = bodies;
    }

    /** What is wrong with a route; nothing where it can be walked. */
    List<FieldError> faults(Route route) {
        List<FieldError> faults = new ArrayList<>();
        List<RouteStep> steps = route.steps();
        if (steps.isEmpty() || steps.size() > MOST_STEPS) {
            faults.add(new FieldError(FIELD, "route.length", MOST_STEPS));
            return faults;
        }
        for (int i = 0; i < steps.size(); i++) {
            check(steps.get(i), i + 1, faults);
        }
        if (faults.isEmpty()) {
            checkOrder(steps, faults);
        }
        return faults;
    }

    private void check(RouteStep step, int number, List<FieldError> faults) {
        if (step.kind() == null) {
            faults.add(new FieldError(FIELD, "route.kind", number, List.of(StepKind.values())));
            return;
        }
        String kind = step.kind().name();
        if (step.kind().named() == step.who().isEmpty()) {
            faults.add(new FieldError(FIELD, step.kind().named() ? "route.who" : "route.noWho", number, kind));
        }
        if (step.who().size() > MOST_NAMED
                || new HashSet<>(step.who()).size() < step.who().size()
                || !step.who().stream().allMatch(name -> NAME.matcher(name).matches())) {
            faults.add(new FieldError(FIELD, "route.names", number, MOST_NAMED));
        }
        if (step.inTurn() && step.kind() != StepKind.REVIEW) {
            faults.add(new FieldError(FIELD, "route.inTurn", number));
        }
        if (step.days() == null
                ? step.kind() == StepKind.CONSULTATION
                : step.days() < 1 || step.days() > MOST_DAYS || step.kind() == StepKind.BODY) {
            faults.add(new FieldError(FIELD, "route.days", number, MOST_DAYS));
        }
        if (step.body() != null && step.kind() != StepKind.BODY) {
            faults.add(new FieldError(FIELD, "route.noBody", number, kind));
        } else if (step.body() != null && bodies.byCode(step.body()).isEmpty()) {
            faults.add(new FieldError(FIELD, "body.unknown", step.body(), String.join(", ", bodies.codes())));
        }
    }

    /** Officials prepare what bodies then take up, each once; the last is the body that the proposal is put to. */
    private static void checkOrder(List<RouteStep> steps, List<FieldError> faults) {
        RouteStep last = steps.get(steps.size() - 1);
        if (last.kind() != StepKind.BODY || last.body() != null) {
            faults.add(new FieldError(FIELD, "route.last"));
        }
        Set<String> seen = new HashSet<>();
        boolean atBodies = false;
        for (int i = 0; i < steps.size(); i++) {
            RouteStep step = steps.get(i);
            if (step.kind() != StepKind.BODY && atBodies) {
                faults.add(new FieldError(
                        FIELD, "route.afterBody", i + 1, step.kind().name()));
            } else if (step.kind() == StepKind.BODY) {
                atBodies = true;
                if (step.body() == null && i < steps.size() - 1) {
                    faults.add(new FieldError(FIELD, "route.bodyMissing", i + 1));
                } else if (step.body() != null && !seen.add(step.body())) {
                    faults.add(new FieldError(FIELD, "route.bodyTwice", step.body()));
                }
            }
        }
    }
}
