package se.diarium.web.api.decisions;

import java.util.List;
import se.diarium.decision.route.RouteStep;

/** The route that a case is to take instead, as it comes. */
record RouteInput(List<StepWire> steps, String reason) {

    List<RouteStep> toSteps() {
        return steps == null ? List.of() : steps.stream().map(StepWire::toStep).toList();
    }
}
