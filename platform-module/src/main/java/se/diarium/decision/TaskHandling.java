package se.diarium.decision;

import java.util.Set;
import java.util.stream.Collectors;
import org.activiti.engine.TaskService;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.IdentityLinkType;
import org.activiti.engine.task.Task;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.PersonService;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotAllowedException;

/** Who has a task: claimed by one of a group, given back, or handed to another. */
final class TaskHandling {
    private final TaskService tasks;
    private final TaskTurns turns;
    private final TaskHolders holders;
    private final CompletionRights rights;
    private final PersonService people;
    private final TaskList list;

    TaskHandling(
            TaskService tasks,
            TaskTurns turns,
            TaskHolders holders,
            CompletionRights rights,
            PersonService people,
            TaskList list) {
        this.tasks = tasks;
        this.turns = turns;
        this.holders = holders;
        this.rights = rights;
        this.people = people;
        this.list = list;
    }

    /** @throws ConflictException naming who has it, if somebody else was faster */
    TaskView claim(String taskId, String user) {
        var task = turns.await(taskId, user);
        if (user.equals(task.getAssignee())) {
            return list.view(task);
        }
        requireCandidate(task, user);
        if (task.getAssignee() != null) {
            throw new ConflictException("task", "task.claimed", task.getAssignee());
        }
        tasks.claim(task.getId(), user);
        return now(task);
    }

    /** To whom it was handed over from, or to its group. */
    TaskView release(String taskId, String user) {
        var task = turns.await(taskId, user);
        if (!user.equals(task.getAssignee()) && !user.equals(task.getOwner())) {
            throw new NotAllowedException("task.notYours");
        }
        if (task.getOwner() != null && !task.getOwner().equals(task.getAssignee())) {
            holders.giveBack(task);
        } else if (candidates(task).isEmpty() || holders.of(task.getId()).contains(task.getAssignee())) {
            // A manager who was named: the matter is for nobody else of the group.
            throw new ConflictException("task", "task.notPooled");
        } else {
            tasks.setAssignee(task.getId(), null);
        }
        return now(task);
    }

    /** @throws InvalidInputException if the other is nobody who may do such a task */
    TaskView delegate(String taskId, String to, String user) {
        var task = turns.await(taskId, user);
        if (task.getAssignee() == null) {
            requireCandidate(task, user);
        } else if (!user.equals(task.getAssignee())) {
            throw new NotAllowedException("task.notYours");
        }
        requireAble(task, to, user);
        if (task.getOwner() == null) {
            tasks.setOwner(task.getId(), user);
        }
        tasks.setAssignee(task.getId(), to);
        holders.add(task.getId(), to);
        return now(task);
    }

    private void requireAble(Task task, String to, String user) {
        if (to == null || to.isBlank()) {
            throw new InvalidInputException("to", "required");
        }
        if (to.equals(user)) {
            throw new InvalidInputException("to", "task.toSelf");
        }
        var kind = TaskKind.ofKey(task.getTaskDefinitionKey());
        boolean there = AuthenticationUtil.runAsSystem(() -> people.personExists(to) && people.isEnabled(to));
        if (!there) {
            throw new InvalidInputException("to", "user.unknown", to);
        }
        if (!rights.mayDo(kind, to)) {
            throw new InvalidInputException("to", "task.cannot", to, kind.group());
        }
    }

    private void requireCandidate(Task task, String user) {
        if (!rights.isOneOf(candidates(task), user)) {
            throw new NotAllowedException("task.notYours");
        }
    }

    /** The names of the groups and users that may take a task. */
    private Set<String> candidates(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(TaskHandling::name)
                .collect(Collectors.toSet());
    }

    private static String name(IdentityLink link) {
        return link.getGroupId() == null ? link.getUserId() : link.getGroupId();
    }

    private TaskView now(Task task) {
        return list.view(tasks.createTaskQuery().taskId(task.getId()).singleResult());
    }
}
