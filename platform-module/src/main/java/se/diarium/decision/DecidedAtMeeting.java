package se.diarium.decision;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.workflow.WorkflowService;
import se.diarium.decision.meeting.DecidedItem;
import se.diarium.decision.meeting.MeetingDecisionListener;
import se.diarium.register.Outcome;

/**
 * Ends the process of a case that a body has settled or referred back at its meeting: what its secretary would record is recorded
 * already. A case that was tabled or passed on comes again, and its process goes on waiting.
 */
final class DecidedAtMeeting implements MeetingDecisionListener {
    private final RunningDecisions running;
    private final WorkflowService workflows;

    DecidedAtMeeting(RunningDecisions running, WorkflowService workflows) {
        this.running = running;
        this.workflows = workflows;
    }

    @Override
    public void decided(DecidedItem item) {
        var outcome = item.decision().outcome();
        if (outcome.settles() || outcome == Outcome.REFERRED_BACK) {
            // As the system: whoever closes the meeting need have no part in the process.
            AuthenticationUtil.runAsSystem(() -> {
                running.of(item.diarienummer()).forEach(process -> workflows.cancelWorkflow(process.getId()));
                return null;
            });
        }
    }
}
