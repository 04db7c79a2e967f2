package se.diarium.decision;

import java.util.List;
import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import se.diarium.decision.task.Handover;
import se.diarium.decision.task.Standins;

/**
 * The tasks of those who are away, with those who stand in, also in the platform's own task lists. A task keeps its owner, and
 * comes back where it is not done when the owner returns.
 */
final class TaskAbsences implements Handover {
    /** What links a task to whoever stands in for its owner. */
    static final String SUBSTITUTE = "diariumSubstitute";

    private final TaskService tasks;
    private final TaskHolders holders;
    private final Standins standins;

    TaskAbsences(TaskService tasks, TaskHolders holders, Standins standins) {
        this.tasks = tasks;
        this.holders = holders;
        this.standins = standins;
    }

    @Override
    public void bringUpToDate() {
        // As the system: whoever is away, or comes back, need not be the one whose absence changed.
        AuthenticationUtil.runAsSystem(() -> {
            handedOver().forEach(this::giveBack);
            standins.away().forEach(person -> standins.of(person).ifPresent(standin -> handOver(person, standin)));
            return null;
        });
    }

    private void handOver(String person, String standin) {
        for (var task : tasks.createTaskQuery()
                .processDefinitionKey(ProcessRoutes.KEY)
                .taskAssignee(person)
                .list()) {
            if (task.getOwner() == null) {
                tasks.setOwner(task.getId(), person);
                tasks.setAssignee(task.getId(), standin);
                tasks.addUserIdentityLink(task.getId(), standin, SUBSTITUTE);
                holders.add(task.getId(), standin);
            }
        }
    }

    private void giveBack(Task task) {
        var standin = standins.of(task.getOwner());
        if (standin.isPresent() && standin.get().equals(task.getAssignee())) {
            return;
        }
        tasks.deleteUserIdentityLink(task.getId(), task.getAssignee(), SUBSTITUTE);
        holders.giveBack(task);
    }

    /** The tasks that somebody stands in for. */
    private List<Task> handedOver() {
        return tasks.createNativeTaskQuery()
                .sql("SELECT T.* FROM ACT_RU_TASK T JOIN ACT_RU_IDENTITYLINK L ON L.TASK_ID_ = T.ID_"
                        + " WHERE L.TYPE_ = #{type} AND L.USER_ID_ = T.ASSIGNEE_ AND T.OWNER_ IS NOT NULL")
                .parameter("type", SUBSTITUTE)
                .list();
    }
}
