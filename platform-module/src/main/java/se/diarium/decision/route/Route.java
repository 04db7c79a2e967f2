package se.diarium.decision.route;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The steps of a case, first those of the officials and then the bodies, last the one that the proposal is put to. */
public record Route(List<RouteStep> steps) {

    /** A manager approves and the body decides: the route where none is said. */
    public static final Route USUAL = new Route(List.of(RouteStep.of(StepKind.MANAGER), RouteStep.of(StepKind.BODY)));

    private static final String LINE = "\n";

    public Route {
        steps = List.copyOf(steps);
    }

    /** The route as text, a line for each step, which {@link #read} reads. */
    public String text() {
        return String.join(LINE, lines());
    }

    /** @throws IllegalArgumentException if the text is no route */
    public static Route read(String text) {
        return of(List.of(text.split(LINE)));
    }

    List<String> lines() {
        return steps.stream().map(RouteStep::text).toList();
    }

    static Route of(List<String> lines) {
        return new Route(lines.stream().map(RouteStep::read).toList());
    }

    /** The next step after this one that is a body's; nothing after the last. */
    public OptionalInt bodyAfter(int step) {
        return IntStream.range(step + 1, steps.size())
                .filter(index -> steps.get(index).kind() == StepKind.BODY)
                .findFirst();
    }

    /**
     * The step after this one at which the body takes the matter up.
     *
     * @param decides the body that the proposal is put to
     */
    public OptionalInt stepOf(String body, int after, String decides) {
        return IntStream.range(after + 1, steps.size())
                .filter(index -> steps.get(index).kind() == StepKind.BODY && body.equals(bodyAt(index, decides)))
                .findFirst();
    }

    /** The body of a step. */
    public String bodyAt(int step, String decides) {
        String body = steps.get(step).body();
        return body == null ? decides : body;
    }

    /** The route with a body taken in after a step: the body itself sent the matter there. */
    public Route with(String body, int after) {
        List<RouteStep> all = new ArrayList<>(steps);
        all.add(after + 1, RouteStep.of(body));
        return new Route(all);
    }
}
