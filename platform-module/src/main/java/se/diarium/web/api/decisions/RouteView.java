package se.diarium.web.api.decisions;

import java.util.List;
import java.util.stream.IntStream;
import se.diarium.decision.route.CaseRoute;
import se.diarium.decision.route.StepKind;

/**
 * The route of a case on the wire.
 *
 * @param step number of the step that is being taken, from 1; 0 while the proposal is revised; null while nothing is prepared
 * @param tabled whether a body has tabled the matter
 * @param own whether the route was changed for the case
 */
record RouteView(List<StepWire> steps, Integer step, boolean tabled, boolean own) {

    static RouteView of(CaseRoute route) {
        return new RouteView(
                IntStream.range(0, route.route().steps().size())
                        .mapToObj(index -> step(route, index))
                        .toList(),
                route.step() == null ? null : route.step() + 1,
                route.tabled(),
                route.own());
    }

    private static StepWire step(CaseRoute route, int index) {
        var step = route.route().steps().get(index);
        return StepWire.of(step, step.kind() == StepKind.BODY ? route.route().bodyAt(index, route.decides()) : null);
    }
}
