package se.diarium.decision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.delegate.VariableScope;
import se.diarium.decision.route.Route;
import se.diarium.decision.route.RouteStep;
import se.diarium.register.Outcome;

/**
 * Where a process is on the route of its case, kept in variables of the process that are none of the workflow model. A process of
 * an earlier version has none.
 */
final class RoutePlace {
    static final String ROUTE = "diariumRoute";
    static final String STEP = "diariumStep";
    static final String DECIDES = "diariumDecides";
    static final String TABLED = "diariumTabled";
    static final String NEXT_BODY = "diariumNextBody";
    static final String STEP_KIND = "diariumStepKind";
    static final String IN_TURN = "diariumInTurn";
    /** With commas between: a list would be kept outside of the row of the variable, and read for every task of a list of tasks. */
    static final String PEOPLE = "diariumPeople";

    static final String PEOPLE_COUNT = "diariumPeopleCount";
    static final String DUE = "diariumDue";
    static final String MEETS_HERE = "diariumMeetsHere";
    static final String YES = "yes";
    static final String NO = "no";
    /** The steps that are taken once for each round of preparation, not once more for each revision. */
    private static final String DONE = "diariumDone";

    private static final String LINE = "\n";

    private final Scope scope;

    RoutePlace(VariableScope process) {
        this(new Scope() {
            @Override
            public Object get(String name) {
                return process.getVariable(name);
            }

            @Override
            public void set(String name, Object value) {
                process.setVariable(name, value);
            }
        });
    }

    RoutePlace(RuntimeService processes, String processId) {
        this(new Scope() {
            @Override
            public Object get(String name) {
                return processes.getVariable(processId, name);
            }

            @Override
            public void set(String name, Object value) {
                processes.setVariable(processId, name, value);
            }
        });
    }

    private RoutePlace(Scope scope) {
        this.scope = scope;
    }

    /** The variables of a process, seen from within it or from outside. */
    private interface Scope {
        Object get(String name);

        void set(String name, Object value);
    }

    /** Lays down the route at the start of the process. */
    void begin(Route route, String decides) {
        scope.set(ROUTE, route.text());
        scope.set(DECIDES, decides);
        scope.set(NEXT_BODY, "");
        scope.set(TABLED, NO);
        newRound();
    }

    /** The proposal is prepared anew, from the first step. */
    void newRound() {
        scope.set(DONE, "");
        startOver();
    }

    /** The proposal goes back to be revised, and then takes the steps again, but for the consultations of this round. */
    void startOver() {
        scope.set(STEP, -1);
        scope.set(STEP_KIND, "");
        scope.set(TABLED, NO);
    }

    /**
     * A body has taken the matter up.
     *
     * @param nextBody whom it passed the matter on to; null where it named nobody
     */
    void decided(Outcome outcome, String nextBody) {
        if (outcome == Outcome.REFERRED_BACK) {
            newRound();
        } else if (outcome == Outcome.TABLED) {
            scope.set(TABLED, YES);
        } else if (nextBody != null) {
            scope.set(NEXT_BODY, nextBody);
        }
    }

    boolean known() {
        return scope.get(ROUTE) != null;
    }

    Route route() {
        return Route.read((String) scope.get(ROUTE));
    }

    void route(Route route) {
        scope.set(ROUTE, route.text());
    }

    int step() {
        return (Integer) scope.get(STEP);
    }

    String decides() {
        return (String) scope.get(DECIDES);
    }

    boolean tabled() {
        return YES.equals(scope.get(TABLED));
    }

    /** Another body is to decide. */
    void decides(String body) {
        scope.set(DECIDES, body);
    }

    boolean isDone(RouteStep step) {
        return done().contains(step.toString());
    }

    void done(RouteStep step) {
        Set<String> done = done();
        done.add(step.toString());
        scope.set(DONE, String.join(LINE, done));
    }

    private Set<String> done() {
        return new LinkedHashSet<>(List.of(((String) scope.get(DONE)).split(LINE)));
    }

    /** The body that the present one has sent the matter to; null where it has named none. */
    String takeNextBody() {
        var body = (String) scope.get(NEXT_BODY);
        scope.set(NEXT_BODY, "");
        return body.isEmpty() ? null : body;
    }
}
