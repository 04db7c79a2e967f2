package se.diarium.decision;

import java.util.Optional;
import org.activiti.engine.HistoryService;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import se.diarium.register.CaseRevisions;
import se.diarium.register.ConflictException;
import se.diarium.register.NotFoundException;

/**
 * Lets those who do something to the tasks of a case do so one after the other, under the lock of the case: of two who complete one
 * task the second is told who was first, and reviewers who are done at the same moment both count.
 */
final class TaskTurns {
    private static final String ENGINE = "activiti$";
    /** How the engine says that a task was not taken away. */
    private static final String COMPLETED = "completed";

    private final TaskService tasks;
    private final RuntimeService processes;
    private final HistoryService history;
    private final CaseRevisions revisions;
    private final CompletionRights rights;

    TaskTurns(
            TaskService tasks,
            RuntimeService processes,
            HistoryService history,
            CaseRevisions revisions,
            CompletionRights rights) {
        this.tasks = tasks;
        this.processes = processes;
        this.history = history;
        this.revisions = revisions;
        this.rights = rights;
    }

    /**
     * Waits for the case of a task.
     *
     * @return the task while it is open
     * @throws NotFoundException if there is no such task of the decision process, and was none that the user could have done
     * @throws ConflictException naming who completed it before
     */
    Task await(String taskId, String user) {
        var id = taskId.startsWith(ENGINE) ? taskId.substring(ENGINE.length()) : taskId;
        open(id).ifPresent(this::holdCase);
        return open(id).orElseThrow(() -> gone(id, user));
    }

    private void holdCase(Task task) {
        var key = processes
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        if (key != null) {
            revisions.hold(CaseKey.read(key));
        }
    }

    private Optional<Task> open(String id) {
        return Optional.ofNullable(tasks.createTaskQuery()
                .taskId(id)
                .processDefinitionKey(ProcessRoutes.KEY)
                .singleResult());
    }

    private RuntimeException gone(String id, String user) {
        var done = history.createHistoricTaskInstanceQuery()
                .taskId(id)
                .processDefinitionKey(ProcessRoutes.KEY)
                .finished()
                .singleResult();
        if (done == null) {
            return new NotFoundException(ENGINE + id);
        }
        var kind = TaskKind.ofKey(done.getTaskDefinitionKey());
        var own = user.equals(done.getAssignee()) || user.equals(done.getOwner());
        if (!own && (kind.group() == null || !rights.mayDo(kind, user))) {
            return new NotFoundException(ENGINE + id);
        }
        return COMPLETED.equals(done.getDeleteReason()) && done.getAssignee() != null
                ? new ConflictException("task", "task.completed", done.getAssignee())
                : new ConflictException("task", "task.ended");
    }
}
