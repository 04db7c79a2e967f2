package se.diarium.decision;

import java.time.LocalDate;
import org.activiti.engine.TaskService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import se.diarium.register.CaseRegister;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotAllowedException;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.node.Nodes;

/**
 * Moves the day on which a task is to be done. Whoever works on the case may, and whoever has a task that comes with an office; those who
 * are asked by name have the day that they are given.
 */
final class TaskDays {
    private final TaskService tasks;
    private final TaskTurns turns;
    private final TaskCases taskCases;
    private final CaseRegister cases;
    private final PermissionService permissions;
    private final TaskReaders readers;
    private final ProposalEvents events;
    private final TaskList list;
    private final RegisterCalendar calendar;

    TaskDays(
            TaskService tasks,
            TaskTurns turns,
            TaskCases taskCases,
            CaseRegister cases,
            PermissionService permissions,
            TaskReaders readers,
            ProposalEvents events,
            TaskList list,
            RegisterCalendar calendar) {
        this.tasks = tasks;
        this.turns = turns;
        this.taskCases = taskCases;
        this.cases = cases;
        this.permissions = permissions;
        this.readers = readers;
        this.events = events;
        this.list = list;
        this.calendar = calendar;
    }

    /** See {@link DecisionProcess#setDue}. */
    TaskView set(String taskId, LocalDate due, String user) {
        var task = turns.await(taskId, user);
        var number = taskCases.of(task);
        var kind = TaskKind.ofKey(task.getTaskDefinitionKey());
        var caseFile = cases.find(number);
        var works = caseFile.isPresent()
                && permissions.hasPermission(Nodes.ref(caseFile.get().id()), PermissionService.WRITE)
                        == AccessStatus.ALLOWED;
        var holds = !kind.named() && user.equals(task.getAssignee());
        if (!works && !holds) {
            throw new NotAllowedException("task.notYourDay");
        }
        requireToCome(due);
        if (!due.equals(calendar.read(task.getDueDate()))) {
            tasks.setDueDate(task.getId(), calendar.store(due));
            readers.followAtCommit(number);
            events.dayMoved(number, task.getAssignee(), due);
        }
        return list.view(tasks.createTaskQuery().taskId(task.getId()).singleResult());
    }

    private void requireToCome(LocalDate due) {
        if (due == null) {
            throw new InvalidInputException("due", "required");
        }
        if (due.isBefore(calendar.today())) {
            throw new InvalidInputException("due", "task.dayPassed", due, calendar.today());
        }
    }
}
