package se.diarium.embedded.workflow;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.workflow.WorkflowNode;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

/** Tasks of the engine as the platform's own, and the start task, which only the platform knows. */
final class TaskConverter {
    private final Engine engine;
    private final Converter converter;
    private final TaskTypes types;
    private final StoredTaskProperties properties;
    private final VariableNames names;
    private final Labels labels;

    TaskConverter(
            Engine engine,
            Converter converter,
            TaskTypes types,
            StoredTaskProperties properties,
            VariableNames names,
            Labels labels) {
        this.engine = engine;
        this.converter = converter;
        this.types = types;
        this.properties = properties;
        this.names = names;
        this.labels = labels;
    }

    WorkflowTask task(Task task) {
        var path = converter.path(engine.execution(task.getExecutionId()));
        return task(
                new Texts(task.getId(), task.getFormKey(), task.getName(), task.getDescription()),
                types.task(task.getFormKey()),
                path.getNode(),
                WorkflowTaskState.IN_PROGRESS,
                path,
                properties.of(task));
    }

    /** A completed task, null when its process has been cancelled or deleted. */
    WorkflowTask task(HistoricTaskInstance task) {
        var execution = engine.execution(task.getExecutionId());
        var path = execution == null
                ? converter.endedPath(task.getExecutionId(), task.getProcessInstanceId())
                : converter.path(execution);
        if (path == null) {
            return null;
        }
        return task(
                new Texts(task.getId(), task.getFormKey(), task.getName(), task.getDescription()),
                types.task(task.getFormKey()),
                converter.step(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), false),
                WorkflowTaskState.COMPLETED,
                path,
                properties.of(task));
    }

    List<WorkflowTask> completed(List<HistoricTaskInstance> tasks) {
        return tasks.stream().map(this::task).filter(Objects::nonNull).toList();
    }

    /** The start task of a process, null when there is no such process. */
    WorkflowTask startTask(String processId) {
        var process = engine.process(processId);
        if (process == null) {
            return null;
        }
        var running = engine.running(processId);
        var state = running != null && isStartTaskOpen(processId)
                ? WorkflowTaskState.IN_PROGRESS
                : WorkflowTaskState.COMPLETED;
        var path = running == null ? converter.endedPath(processId, processId) : converter.path(running);
        var formKey = engine.startFormKey(process.getProcessDefinitionId());
        var type = types.startTask(formKey);
        return task(
                new Texts(ActivitiConstants.START_TASK_PREFIX + processId, formKey, null, null),
                type,
                converter.step(
                        process.getProcessDefinitionId(),
                        engine.steps(process.getProcessDefinitionId())
                                .getInitial()
                                .getId(),
                        true),
                state,
                path,
                startProperties(process, type, state));
    }

    boolean isStartTaskOpen(String processId) {
        return engine.runtime().getVariable(processId, ActivitiConstants.PROP_START_TASK_END_DATE) == null;
    }

    private Map<QName, Serializable> startProperties(
            HistoricProcessInstance process, TaskType type, WorkflowTaskState state) {
        var variables = engine.startVariables(process);
        var values = properties.ofStart(type, variables);
        values.put(WorkflowModel.PROP_TASK_ID, ActivitiConstants.START_TASK_PREFIX + process.getId());
        values.put(WorkflowModel.PROP_START_DATE, process.getStartTime());
        values.put(WorkflowModel.PROP_COMPLETION_DATE, process.getStartTime());
        values.put(ContentModel.PROP_CREATED, process.getStartTime());
        values.put(
                WorkflowModel.PROP_DUE_DATE,
                first(variables, WorkflowModel.PROP_WORKFLOW_DUE_DATE, WorkflowModel.PROP_DUE_DATE));
        values.put(
                WorkflowModel.PROP_PRIORITY,
                first(variables, WorkflowModel.PROP_PRIORITY, WorkflowModel.PROP_WORKFLOW_PRIORITY));
        if (variables.get(Variables.INITIATOR) instanceof ProcessNode initiator && initiator.exists()) {
            values.put(ContentModel.PROP_OWNER, (Serializable)
                    initiator.getProperties().get("userName"));
        }
        if (state == WorkflowTaskState.COMPLETED) {
            values.put(WorkflowModel.PROP_STATUS, "Completed");
            values.put(WorkflowModel.PROP_OUTCOME, ActivitiConstants.DEFAULT_TRANSITION_NAME);
        }
        return values;
    }

    private Serializable first(Map<String, Object> variables, QName name, QName otherwise) {
        var value = variables.get(names.of(name));
        return (Serializable) (value == null ? variables.get(names.of(otherwise)) : value);
    }

    private WorkflowTask task(
            Texts texts,
            TaskType type,
            WorkflowNode node,
            WorkflowTaskState state,
            WorkflowPath path,
            Map<QName, Serializable> values) {
        var definition = converter.taskDefinition(type, texts.formKey(), node);
        var item = EngineId.local(path.getInstance().getDefinition().getName()) + ".task." + definition.getId();
        var title = labels.of(
                item, Labels.TITLE, type.definition().getTitle(labels.messages()), texts.title(), definition.getId());
        var description = labels.of(
                item,
                Labels.DESCRIPTION,
                texts.description() == null || texts.description().isBlank() ? null : texts.description(),
                type.definition().getDescription(labels.messages()),
                title);
        return new WorkflowTask(
                EngineId.global(texts.id()), definition, definition.getId(), title, description, state, path, values);
    }

    private record Texts(String id, String formKey, String title, String description) {}
}
