package se.diarium.decision;

import java.util.Set;
import java.util.stream.Collectors;
import org.activiti.engine.TaskService;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.Task;

/**
 * Whom tasks were given to: the person that the step names, and whoever took over from that person. Kept as links of the engine
 * that the platform's doors cannot make, since through these whoever started a process can assign its tasks to anyone.
 */
final class TaskHolders {
    private static final String HOLDER = "diariumHolder";

    private final TaskService tasks;

    TaskHolders(TaskService tasks) {
        this.tasks = tasks;
    }

    /** A task that is being made. */
    void add(DelegateTask task, String user) {
        task.addUserIdentityLink(user, HOLDER);
    }

    /** A task that is there. */
    void add(String taskId, String user) {
        if (!of(taskId).contains(user)) {
            tasks.addUserIdentityLink(taskId, user, HOLDER);
        }
    }

    /** Has a task be its owner's again. */
    void giveBack(Task task) {
        var owner = task.getOwner();
        // The engine takes away an owner with the whole task alone.
        task.setOwner(null);
        tasks.saveTask(task);
        tasks.setAssignee(task.getId(), owner);
    }

    /** User names. */
    Set<String> of(String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream()
                .filter(link -> HOLDER.equals(link.getType()))
                .map(IdentityLink::getUserId)
                .collect(Collectors.toSet());
    }
}
