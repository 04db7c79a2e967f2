package se.diarium.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumGroups;
import se.diarium.register.Outcome;

/** The kinds of tasks, each with its name in the process definition and on the wire, its type and its outcomes. */
enum TaskKind {
    APPROVE("approve", "approveTask", "approveOutcome", DiariumGroups.MANAGERS, List.of("approve", "sendBack")),
    APPROVE_AS_DIRECTOR(
            "approveAsDirector",
            "directorTask",
            "directorOutcome",
            DiariumGroups.DIRECTORS,
            List.of("approve", "sendBack")),
    REVIEW("review", "reviewTask", "reviewOutcome", null, List.of("approve", "sendBack")),
    ANSWER_CONSULTATION(
            "answerConsultation", "consultationTask", "consultationOutcome", null, List.of("answered", "noAnswer")),
    NEGOTIATE("negotiate", "unionTask", "unionOutcome", null, List.of("agreed", "disagreed")),
    REVISE("revise", "reviseTask", "reviseOutcome", null, List.of("resubmit", "withdraw")),
    RECORD_DECISION(
            "recordDecision",
            "recordDecisionTask",
            "decisionOutcome",
            DiariumGroups.SECRETARIES,
            Arrays.stream(Outcome.values()).map(Outcome::name).toList());

    /** A review in turn is a task of its own to the engine, and the same to everybody else. */
    private static final String REVIEW_IN_TURN = "reviewInTurn";

    private final String key;
    private final QName type;
    private final QName outcomeProperty;
    private final String group;
    private final List<String> outcomes;

    TaskKind(String key, String type, String outcomeProperty, String group, List<String> outcomes) {
        this.key = key;
        this.type = DecisionModel.name(type);
        this.outcomeProperty = DecisionModel.name(outcomeProperty);
        this.group = group;
        this.outcomes = outcomes;
    }

    /** The id of the task in the process definition, and its type on the wire. */
    String key() {
        return key;
    }

    QName type() {
        return type;
    }

    QName outcomeProperty() {
        return outcomeProperty;
    }

    /** The group whose task it is; null where it is whoever's it is assigned to. */
    String group() {
        return group;
    }

    List<String> outcomes() {
        return outcomes;
    }

    /** Whether it is for the people and groups that the step of the route names. */
    boolean named() {
        return this == REVIEW || this == ANSWER_CONSULTATION || this == NEGOTIATE;
    }

    static TaskKind ofKey(String key) {
        return REVIEW_IN_TURN.equals(key)
                ? REVIEW
                : Arrays.stream(values())
                        .filter(kind -> kind.key.equals(key))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("Not a task of the decision process: " + key));
    }

    static Optional<TaskKind> ofType(QName type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }
}
