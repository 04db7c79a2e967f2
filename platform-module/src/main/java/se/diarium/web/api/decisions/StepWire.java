package se.diarium.web.api.decisions;

import java.util.List;
import se.diarium.decision.route.RouteStep;
import se.diarium.decision.route.StepKind;

/** A step of a route on the wire, in both directions. */
record StepWire(StepKind kind, String body, List<String> who, Boolean inTurn, Integer days) {

    static StepWire of(RouteStep step, String body) {
        return new StepWire(
                step.kind(),
                body,
                step.who().isEmpty() ? null : step.who(),
                step.inTurn() ? Boolean.TRUE : null,
                step.days());
    }

    RouteStep toStep() {
        return new RouteStep(kind, body, who, Boolean.TRUE.equals(inTurn), days);
    }
}
