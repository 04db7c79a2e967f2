package se.diarium.embedded.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.activiti.engine.history.HistoricTaskInstanceQuery;
import org.activiti.engine.task.TaskInfoQuery;
import org.activiti.engine.task.TaskQuery;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

/** Finds tasks. The start task is found only where its process or its own id is asked for. */
final class TaskQueries {
    private final Engine engine;
    private final TaskConverter converter;
    private final VariableNames names;
    private final ProcessNodes nodes;

    TaskQueries(Engine engine, TaskConverter converter, VariableNames names, ProcessNodes nodes) {
        this.engine = engine;
        this.converter = converter;
        this.names = names;
        this.nodes = nodes;
    }

    List<WorkflowTask> find(WorkflowTaskQuery query) {
        var found = new ArrayList<WorkflowTask>();
        var state = query.getTaskState();
        var limit = query.getLimit();
        if (state != WorkflowTaskState.COMPLETED && !Boolean.FALSE.equals(query.isActive())) {
            var open = open(query);
            (limit > 0 ? open.listPage(0, limit) : open.list()).forEach(task -> found.add(converter.task(task)));
        }
        if (state != WorkflowTaskState.IN_PROGRESS) {
            var done = completed(query);
            found.addAll(converter.completed(limit > 0 ? done.listPage(0, limit) : done.list()));
            var start = startTask(query);
            if (start != null) {
                found.add(start);
            }
        }
        return found;
    }

    long count(WorkflowTaskQuery query) {
        var state = query.getTaskState();
        return (state == WorkflowTaskState.COMPLETED ? 0 : open(query).count())
                + (state == WorkflowTaskState.IN_PROGRESS ? 0 : completed(query).count());
    }

    private TaskQuery open(WorkflowTaskQuery query) {
        return restrict(engine.tasks().createTaskQuery(), query);
    }

    private HistoricTaskInstanceQuery completed(WorkflowTaskQuery query) {
        var done = restrict(engine.history().createHistoricTaskInstanceQuery().finished(), query);
        if (query.isActive() != null) {
            return query.isActive() ? done.processUnfinished() : done.processFinished();
        }
        return done;
    }

    private <Q extends TaskInfoQuery<? extends Q, ?>> Q restrict(Q tasks, WorkflowTaskQuery query) {
        if (query.getTaskId() != null) {
            tasks.taskId(EngineId.local(query.getTaskId()));
        }
        if (query.getProcessId() != null) {
            tasks.processInstanceId(EngineId.local(query.getProcessId()));
        }
        if (query.getTaskName() != null) {
            tasks.taskVariableValueEquals(ActivitiConstants.PROP_TASK_FORM_KEY, names.prefixed(query.getTaskName()));
        }
        if (query.getActorId() != null) {
            tasks.taskAssignee(query.getActorId());
        }
        if (query.getWorkflowDefinitionName() != null) {
            tasks.processDefinitionKey(EngineId.local(query.getWorkflowDefinitionName()));
        }
        each(query.getTaskCustomProps(), tasks::taskVariableValueEquals);
        each(query.getProcessCustomProps(), tasks::processVariableValueEquals);
        if (query.getOrderBy() != null) {
            for (var order : query.getOrderBy()) {
                order(tasks, order);
            }
        }
        return tasks;
    }

    /** As far as the engine can order: not by due date, and open tasks not by state, for they all have the same. */
    private static void order(TaskInfoQuery<?, ?> tasks, WorkflowTaskQuery.OrderBy order) {
        switch (order) {
            case TaskId_Asc -> tasks.orderByTaskId().asc();
            case TaskId_Desc -> tasks.orderByTaskId().desc();
            case TaskCreated_Asc -> tasks.orderByTaskCreateTime().asc();
            case TaskCreated_Desc -> tasks.orderByTaskCreateTime().desc();
            case TaskName_Asc -> tasks.orderByTaskName().asc();
            case TaskName_Desc -> tasks.orderByTaskName().desc();
            case TaskActor_Asc -> tasks.orderByTaskAssignee().asc();
            case TaskActor_Desc -> tasks.orderByTaskAssignee().desc();
            case TaskDue_Asc, TaskDue_Desc, TaskState_Asc, TaskState_Desc -> {
                // Left as they come.
            }
        }
    }

    private void each(Map<QName, Object> properties, Restriction restriction) {
        if (properties != null) {
            properties.forEach((name, value) -> restriction.add(names.of(name), nodes.toVariable(value)));
        }
    }

    private WorkflowTask startTask(WorkflowTaskQuery query) {
        String process = null;
        if (query.getTaskId() != null) {
            process = EngineId.processOfStartTask(EngineId.local(query.getTaskId()));
        } else if (query.getProcessId() != null) {
            process = EngineId.local(query.getProcessId());
        }
        var task = process == null ? null : converter.startTask(process);
        return task != null && matches(task, query) ? task : null;
    }

    private boolean matches(WorkflowTask task, WorkflowTaskQuery query) {
        var path = task.getPath();
        return (query.isActive() == null || query.isActive() == path.isActive())
                && (query.getTaskState() == null || query.getTaskState() == task.getState())
                && (query.getActorId() == null
                        || query.getActorId().equals(task.getProperties().get(ContentModel.PROP_OWNER)))
                && (query.getWorkflowDefinitionName() == null
                        || query.getWorkflowDefinitionName()
                                .equals(path.getInstance().getDefinition().getName()))
                && (query.getTaskName() == null
                        || query.getTaskName()
                                .equals(task.getDefinition().getMetadata().getName()))
                && (query.getTaskCustomProps() == null
                        || query.getTaskCustomProps().entrySet().stream()
                                .allMatch(property -> Objects.equals(
                                        property.getValue(),
                                        task.getProperties().get(property.getKey()))));
    }

    @FunctionalInterface
    private interface Restriction {
        void add(String variable, Object value);
    }
}
