package se.diarium.decision;

import java.time.LocalDate;
import java.util.HashMap;
import org.activiti.engine.delegate.DelegateExecution;
import org.alfresco.repo.workflow.activiti.BaseJavaDelegate;
import se.diarium.decision.route.Route;
import se.diarium.decision.route.RouteStep;
import se.diarium.decision.route.StepKind;
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.RegisterCalendar;

/** Takes a process to the next step of its route. Known to the process definition as {@code diariumNextStep}. */
final class NextStep extends BaseJavaDelegate {
    private final Bodies bodies;
    private final RegisterCalendar calendar;
    private final ProposalEvents events;

    NextStep(Bodies bodies, RegisterCalendar calendar, ProposalEvents events) {
        this.bodies = bodies;
        this.calendar = calendar;
        this.events = events;
    }

    @Override
    protected String getName() {
        return "diariumNextStep";
    }

    @Override
    public void execute(DelegateExecution execution) {
        var place = new RoutePlace(execution);
        if (!place.known()) {
            // A start that is refused at the commit: the engine goes on until then.
            place.begin(Route.USUAL, "");
        }
        var index = next(place);
        var route = place.route();
        take(execution, place, route, index);
    }

    private static int next(RoutePlace place) {
        var route = place.route();
        var step = place.step();
        var atBody = step >= 0 && route.steps().get(step).kind() == StepKind.BODY;
        return atBody ? nextBody(place, route, step) : nextOfOfficials(place, route, step);
    }

    private static int nextOfOfficials(RoutePlace place, Route route, int step) {
        var next = step + 1;
        // The last step is a body's and is never done before.
        while (place.isDone(route.steps().get(next))) {
            next++;
        }
        return next;
    }

    /** Passed on: to the body that was named, even where the route knows nothing of it, or to the next of the route. */
    private static int nextBody(RoutePlace place, Route route, int step) {
        var named = place.takeNextBody();
        if (named == null) {
            // The last body of the route keeps a matter that it sends nowhere.
            return route.bodyAfter(step).orElse(step);
        }
        var onRoute = route.stepOf(named, step, place.decides());
        if (onRoute.isPresent()) {
            return onRoute.getAsInt();
        }
        if (step == route.steps().size() - 1) {
            // It goes past its end: the body that was to decide becomes one on the way.
            place.route(route.with(place.decides(), step - 1));
            place.decides(named);
        } else {
            place.route(route.with(named, step));
        }
        return step + 1;
    }

    private void take(DelegateExecution execution, RoutePlace place, Route route, int index) {
        var step = route.steps().get(index);
        var values = new HashMap<String, Object>();
        values.put(RoutePlace.STEP, index);
        values.put(RoutePlace.STEP_KIND, step.kind().name());
        values.put(RoutePlace.IN_TURN, step.inTurn() ? RoutePlace.YES : RoutePlace.NO);
        values.put(RoutePlace.PEOPLE, String.join(",", step.who()));
        values.put(RoutePlace.PEOPLE_COUNT, step.who().size());
        values.put(RoutePlace.TABLED, RoutePlace.NO);
        values.put(RoutePlace.DUE, calendar.store(dueOf(step)));
        if (step.kind() == StepKind.BODY) {
            var body = route.bodyAt(index, place.decides());
            values.put(DecisionModel.variable(DecisionModel.PROP_BODY), body);
            values.put(
                    RoutePlace.MEETS_HERE,
                    bodies.byCode(body).filter(Body::meetingsHere).isPresent() ? RoutePlace.YES : RoutePlace.NO);
        }
        execution.setVariables(values);
        noteOnce(place, step);
        if (step.kind() == StepKind.CONSULTATION) {
            events.consulted(ProcessVariables.caseOf(execution), step.who(), dueOf(step));
        }
    }

    private LocalDate dueOf(RouteStep step) {
        return step.days() == null ? null : calendar.today().plusDays(step.days());
    }

    private static void noteOnce(RoutePlace place, RouteStep step) {
        if (step.kind() == StepKind.CONSULTATION || step.kind() == StepKind.UNION) {
            place.done(step);
        }
    }
}
