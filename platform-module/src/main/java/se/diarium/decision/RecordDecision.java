package se.diarium.decision;

import org.activiti.engine.delegate.DelegateExecution;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.activiti.BaseJavaDelegate;
import se.diarium.decision.meeting.MeetingDecisions;
import se.diarium.decision.paragraph.DecisionKeys;
import se.diarium.register.CaseRegister;
import se.diarium.register.Decision;
import se.diarium.register.Outcome;
import se.diarium.register.RegisterCalendar;

/**
 * Enters a body's decision into the case and, where the matter is referred back, gives the reasons to whoever revises the
 * proposal. Known to the process definition as {@code diariumRecordDecision}.
 */
final class RecordDecision extends BaseJavaDelegate {
    private final CaseRegister cases;
    private final DecisionRules rules;
    private final DecisionKeys keys;
    private final MeetingDecisions meetings;
    private final RegisterCalendar calendar;

    RecordDecision(
            CaseRegister cases,
            DecisionRules rules,
            DecisionKeys keys,
            MeetingDecisions meetings,
            RegisterCalendar calendar) {
        this.cases = cases;
        this.rules = rules;
        this.keys = keys;
        this.meetings = meetings;
        this.calendar = calendar;
    }

    @Override
    protected String getName() {
        return "diariumRecordDecision";
    }

    @Override
    public void execute(DelegateExecution execution) {
        DoorRules.run(() -> record(execution));
    }

    private void record(DelegateExecution execution) {
        var variables = new ProcessVariables(execution);
        var diarienummer = ProcessVariables.caseOf(execution);
        var decision = new Decision(
                variables.text(DecisionModel.PROP_BODY),
                calendar.read(variables.value(DecisionModel.PROP_DECISION_DATE)),
                variables.text(DecisionModel.PROP_PARAGRAPH),
                variables.text(DecisionModel.PROP_DECISION_TEXT),
                Outcome.valueOf(variables.text(DecisionModel.PROP_DECISION_OUTCOME)));
        // The secretary records for the body and need not be allowed to change the case: the process is.
        AuthenticationUtil.runAsSystem(() -> {
            rules.checkDay(decision.date(), cases.get(diarienummer).registered(), diarienummer.year());
            meetings.requireElsewhere(diarienummer, decision.body(), decision.date());
            keys.take(decision.body(), decision.date().getYear(), decision.paragraph(), diarienummer);
            cases.recordDecision(
                    diarienummer,
                    variables.text(DecisionModel.PROP_RECORD_ID),
                    decision,
                    variables.text(DecisionModel.PROP_PROPOSAL),
                    meetings.meetingOf(decision.body(), decision.date()).orElse(null));
            return null;
        });
        if (decision.outcome() == Outcome.REFERRED_BACK) {
            execution.setVariable(DecisionModel.variable(DecisionModel.PROP_COMMENT), decision.text());
        }
        var place = new RoutePlace(execution);
        if (place.known()) {
            place.decided(decision.outcome(), null);
        }
    }
}
