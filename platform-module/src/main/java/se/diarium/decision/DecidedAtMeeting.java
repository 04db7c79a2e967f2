package se.diarium.decision;

import java.util.Map;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.runtime.Execution;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.workflow.WorkflowService;
import se.diarium.decision.meeting.DecidedItem;
import se.diarium.decision.meeting.MeetingDecisionListener;
import se.diarium.register.Outcome;
import se.diarium.register.node.Sanction;

/**
 * Has the process of a case go on with what its body decided at its meeting. A tabled matter waits; one that was referred back goes
 * to whoever revises the proposal, with the reasons; one that was passed on goes to its next body; one that is settled is done.
 */
final class DecidedAtMeeting implements MeetingDecisionListener {
    private static final String MESSAGE = "diariumDecidedAtMeeting";
    private static final String ENGINE = "activiti$";

    private final RunningDecisions running;
    private final WorkflowService workflows;
    private final RuntimeService processes;

    DecidedAtMeeting(RunningDecisions running, WorkflowService workflows, RuntimeService processes) {
        this.running = running;
        this.workflows = workflows;
        this.processes = processes;
    }

    @Override
    public void decided(DecidedItem item) {
        // As the system: whoever closes the meeting need have no part in the process.
        AuthenticationUtil.runAsSystem(() -> {
            running.of(item.diarienummer()).forEach(process -> goOn(process, item));
            return null;
        });
    }

    private void goOn(String process, DecidedItem item) {
        var waiting = processes
                .createExecutionQuery()
                .processInstanceId(process.substring(ENGINE.length()))
                .messageEventSubscriptionName(MESSAGE)
                .singleResult();
        if (waiting == null) {
            end(process, item.decision().outcome());
        } else {
            Sanction.run(() -> goOn(waiting, item));
        }
    }

    private void goOn(Execution waiting, DecidedItem item) {
        var decision = item.decision();
        var place = new RoutePlace(processes, waiting.getProcessInstanceId());
        place.decided(decision.outcome(), decision.nextBody());
        if (decision.outcome() != Outcome.TABLED) {
            var reasons = decision.reasons() == null ? "" : decision.reasons();
            processes.messageEventReceived(
                    MESSAGE,
                    waiting.getId(),
                    Map.of(
                            DecisionModel.variable(DecisionModel.PROP_DECISION_OUTCOME),
                            decision.outcome().name(),
                            DecisionModel.variable(DecisionModel.PROP_COMMENT),
                            reasons));
        }
    }

    /** A process of an earlier version waits for nobody but its secretary: what would be recorded is recorded already. */
    private void end(String process, Outcome outcome) {
        if (outcome.settles() || outcome == Outcome.REFERRED_BACK) {
            workflows.cancelWorkflow(process);
        }
    }
}
