package se.diarium.decision;

import java.io.Serializable;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.activiti.engine.ActivitiObjectNotFoundException;
import org.activiti.engine.ActivitiOptimisticLockingException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotAllowedException;
import se.diarium.register.NotFoundException;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.node.Sanction;

/** The tasks of the decision process: whose they are, what they show, and how they are completed. */
final class DecisionTasks {
    private static final int DEEPEST_CAUSE = 20;

    private final WorkflowService workflows;
    private final TaskTurns turns;
    private final DecisionRules rules;
    private final RegisterCalendar calendar;

    DecisionTasks(WorkflowService workflows, TaskTurns turns, DecisionRules rules, RegisterCalendar calendar) {
        this.workflows = workflows;
        this.turns = turns;
        this.rules = rules;
        this.calendar = calendar;
    }

    /** The first open task of a process; nothing where it waits for a meeting. */
    Optional<TaskView> firstOf(String processId) {
        var query = new WorkflowTaskQuery();
        query.setProcessId(processId);
        return workflows.queryTasks(query, false).stream()
                .map(this::view)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Completes a task for the user.
     *
     * @return the task as it was completed
     */
    TaskView complete(String taskId, TaskCompletion completion, String user) {
        turns.await(taskId, user);
        var task = find(taskId);
        var kind = kind(task).orElseThrow(() -> new NotFoundException(taskId));
        requireOwn(task, user);
        var standing = standingBody(task, kind, completion);
        rules.check(kind, standing);
        try {
            workflows.updateTask(taskId, properties(kind, standing), null, null);
            var done = Sanction.call(() -> workflows.endTask(taskId, standing.outcome()));
            return view(done).orElseThrow();
        } catch (RuntimeException failure) {
            throw explained(failure, taskId);
        }
    }

    /** @throws NotAllowedException if the task is somebody else's */
    void requireOwn(String taskId, String user) {
        requireOwn(find(taskId), user);
    }

    private WorkflowTask find(String taskId) {
        try {
            var task = workflows.getTaskById(taskId);
            if (task != null) {
                return task;
            }
        } catch (WorkflowException notAnId) {
            throw missing(taskId, notAnId);
        }
        throw new NotFoundException(taskId);
    }

    private static NotFoundException missing(String taskId, WorkflowException cause) {
        var missing = new NotFoundException(taskId);
        missing.initCause(cause);
        return missing;
    }

    private void requireOwn(WorkflowTask task, String user) {
        var owner = task.getProperties().get(ContentModel.PROP_OWNER);
        if (owner == null ? !workflows.isTaskClaimable(task, user) : !owner.equals(user)) {
            throw new NotAllowedException("task.notYours");
        }
    }

    /** With the body of the proposal where none is given: the one that was asked is the one that decided. */
    private static TaskCompletion standingBody(WorkflowTask task, TaskKind kind, TaskCompletion given) {
        return given.body() != null || kind != TaskKind.RECORD_DECISION
                ? given
                : given.withBody(text(task, DecisionModel.PROP_BODY));
    }

    private Map<QName, Serializable> properties(TaskKind kind, TaskCompletion completion) {
        var properties = new HashMap<QName, Serializable>();
        put(properties, DecisionModel.PROP_COMMENT, completion.comment());
        if (kind == TaskKind.REVISE) {
            put(properties, DecisionModel.PROP_PROPOSAL, completion.proposal());
            put(properties, DecisionModel.PROP_BODY, completion.body());
        } else if (kind == TaskKind.ANSWER_CONSULTATION) {
            put(properties, DecisionModel.PROP_ANSWER_RECORD_ID, completion.recordId());
        } else if (kind == TaskKind.RECORD_DECISION) {
            put(properties, DecisionModel.PROP_BODY, completion.body());
            put(properties, DecisionModel.PROP_DECISION_DATE, calendar.store(completion.date()));
            put(properties, DecisionModel.PROP_PARAGRAPH, completion.paragraph());
            put(properties, DecisionModel.PROP_DECISION_TEXT, completion.text());
        }
        return properties;
    }

    private static void put(Map<QName, Serializable> properties, QName name, Serializable value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    /** The engine wraps what our own parts of the process threw; and when somebody was faster, it fails in several ways. */
    private RuntimeException explained(RuntimeException failure, String taskId) {
        Throwable cause = failure;
        for (var depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof InvalidInputException
                    || cause instanceof ConflictException
                    || cause instanceof NotFoundException
                    || cause instanceof NotAllowedException) {
                return (RuntimeException) cause;
            }
            if (cause instanceof ActivitiOptimisticLockingException
                    || cause instanceof ActivitiObjectNotFoundException) {
                return completedAlready();
            }
            cause = cause.getCause();
        }
        return failure instanceof WorkflowException && !isOpen(taskId) ? completedAlready() : failure;
    }

    private boolean isOpen(String taskId) {
        var task = workflows.getTaskById(taskId);
        return task != null && task.getState() == WorkflowTaskState.IN_PROGRESS;
    }

    private static ConflictException completedAlready() {
        return new ConflictException("task", "task.ended");
    }

    private Optional<TaskView> view(WorkflowTask task) {
        return kind(task).map(kind -> view(task, kind));
    }

    private static Optional<TaskKind> kind(WorkflowTask task) {
        return TaskKind.ofType(task.getDefinition().getMetadata().getName());
    }

    private TaskView view(WorkflowTask task, TaskKind kind) {
        var properties = task.getProperties();
        var assignee = (String) properties.get(ContentModel.PROP_OWNER);
        var pool = properties.get(WorkflowModel.ASSOC_POOLED_ACTORS);
        var due = (Date) properties.get(WorkflowModel.PROP_DUE_DATE);
        return new TaskView(
                task.getId(),
                kind.key(),
                task.getTitle(),
                CaseKey.read(text(task, DecisionModel.PROP_KEY)),
                text(task, DecisionModel.PROP_DIARIENUMMER),
                text(task, DecisionModel.PROP_CASE_TITLE),
                assignee,
                null,
                assignee == null && pool instanceof Collection<?> actors && !actors.isEmpty(),
                ((Date) properties.get(ContentModel.PROP_CREATED)).toInstant(),
                calendar.read(due),
                task.getState() == WorkflowTaskState.COMPLETED ? List.of() : kind.outcomes(),
                text(task, DecisionModel.PROP_PROPOSAL),
                text(task, DecisionModel.PROP_BODY),
                text(task, DecisionModel.PROP_COMMENT));
    }

    private static String text(WorkflowTask task, QName property) {
        var value = task.getProperties().get(property);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }
}
