package se.diarium.decision;

import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.alfresco.service.namespace.QName;
import se.diarium.register.RegisterCalendar;

/**
 * Runs when a task is completed, through whichever door: checks what was given, and carries it from the task to the
 * process, where the ways out and the next tasks find it. Known to the process definition as {@code diariumDecisionTask}.
 */
final class DecisionTaskListener implements TaskListener {
    private static final long serialVersionUID = 1L;
    private static final String NAME = "diariumDecisionTask";

    private final transient CompletionRights rights;
    private final transient DecisionRules rules;
    private final transient ProposalRules proposals;
    private final transient ProposalEvents events;
    private final transient RegisterCalendar calendar;

    DecisionTaskListener(
            CompletionRights rights,
            DecisionRules rules,
            ProposalRules proposals,
            ProposalEvents events,
            RegisterCalendar calendar) {
        this.rights = rights;
        this.rules = rules;
        this.proposals = proposals;
        this.events = events;
        this.calendar = calendar;
    }

    public void setBeanRegistry(Map<Object, Object> beanRegistry) {
        beanRegistry.put(NAME, this);
    }

    @Override
    public void notify(DelegateTask task) {
        var kind = TaskKind.ofKey(task.getTaskDefinitionKey());
        // The ways out of a task that is refused at the commit ask for its outcome too.
        set(task, kind.outcomeProperty(), "");
        DoorRules.run(() -> complete(task, kind));
    }

    private void complete(DelegateTask task, TaskKind kind) {
        rights.require(task, kind);
        var completion = completion(task, kind);
        rules.check(kind, completion);
        var answer = completion.recordId() == null
                ? null
                : proposals.requireAnswer(ProcessVariables.caseOf(task.getExecution()), completion.recordId());
        set(task, kind.outcomeProperty(), completion.outcome());
        // A comment is about this step: what is not said now is not left standing from before.
        set(task, DecisionModel.PROP_COMMENT, completion.comment() == null ? "" : completion.comment());
        if (kind == TaskKind.REVISE || kind == TaskKind.RECORD_DECISION) {
            setIfGiven(task, DecisionModel.PROP_BODY, completion.body());
        }
        var place = new RoutePlace(task.getExecution());
        if (completion.outcome().equals("sendBack") && place.known()) {
            place.startOver();
        }
        if (kind == TaskKind.REVISE) {
            setIfGiven(task, DecisionModel.PROP_PROPOSAL, completion.proposal());
            if (completion.body() != null && place.known()) {
                place.decides(completion.body());
            }
        } else if (kind == TaskKind.RECORD_DECISION) {
            set(task, DecisionModel.PROP_DECISION_DATE, calendar.store(completion.date()));
            set(task, DecisionModel.PROP_PARAGRAPH, DecisionRules.paragraph(completion.paragraph()));
            set(task, DecisionModel.PROP_DECISION_TEXT, completion.text());
        }
        events.completed(task, kind, completion, answer);
    }

    /** What was given on the task itself; only the body that decides stands until another is given. */
    private TaskCompletion completion(DelegateTask task, TaskKind kind) {
        var body = given(task, DecisionModel.PROP_BODY);
        var standing = task.getVariable(DecisionModel.variable(DecisionModel.PROP_BODY));
        var decided = task.getVariableLocal(DecisionModel.variable(DecisionModel.PROP_DECISION_DATE));
        return new TaskCompletion(
                given(task, kind.outcomeProperty()),
                given(task, DecisionModel.PROP_COMMENT),
                given(task, DecisionModel.PROP_PROPOSAL),
                body == null && kind == TaskKind.RECORD_DECISION && standing != null ? standing.toString() : body,
                calendar.read(decided),
                given(task, DecisionModel.PROP_PARAGRAPH),
                given(task, DecisionModel.PROP_DECISION_TEXT),
                kind == TaskKind.ANSWER_CONSULTATION ? given(task, DecisionModel.PROP_ANSWER_RECORD_ID) : null);
    }

    private static String given(DelegateTask task, QName property) {
        var value = task.getVariableLocal(DecisionModel.variable(property));
        return value == null ? null : value.toString();
    }

    private static void setIfGiven(DelegateTask task, QName property, String value) {
        if (value != null) {
            set(task, property, value);
        }
    }

    private static void set(DelegateTask task, QName property, Object value) {
        task.getExecution().setVariable(DecisionModel.variable(property), value);
    }
}
