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
    REVISE("revise", "reviseTask", "reviseOutcome", null, List.of("resubmit", "withdraw")),
    RECORD_DECISION(
            "recordDecision",
            "recordDecisionTask",
            "decisionOutcome",
            DiariumGroups.SECRETARIES,
            Arrays.stream(Outcome.values()).map(Outcome::name).toList());

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

    static TaskKind ofKey(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a task of the decision process: " + key));
    }

    static Optional<TaskKind> ofType(QName type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }
}
