package se.diarium.decision;

import java.util.List;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import se.diarium.register.CaseFile;
import se.diarium.register.closing.ClosingCheck;
import se.diarium.register.closing.ClosingRemark;

/** Nobody is waited for in a decision process of the case. */
final class OpenTasksCheck implements ClosingCheck {
    private final WorkflowService workflows;
    private final RunningDecisions running;

    OpenTasksCheck(WorkflowService workflows, RunningDecisions running) {
        this.workflows = workflows;
        this.running = running;
    }

    @Override
    public List<ClosingRemark> check(CaseFile caseFile) {
        return running.of(caseFile.diarienummer()).stream()
                .flatMap(process -> tasks(process).stream())
                .map(task -> ClosingRemark.blocking("closing.openTask", task.getTitle())
                        .about("task", task.getId()))
                .toList();
    }

    private List<WorkflowTask> tasks(String process) {
        var query = new WorkflowTaskQuery();
        query.setProcessId(process);
        // The platform shows tasks to those they are for; that one waits is to be told to whoever works on the case.
        return AuthenticationUtil.runAsSystem(() -> workflows.queryTasks(query, false));
    }
}
