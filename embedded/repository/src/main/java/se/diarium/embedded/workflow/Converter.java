package se.diarium.embedded.workflow;

import java.util.Date;
import java.util.Map;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.impl.pvm.PvmActivity;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.engine.runtime.Execution;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowNode;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTransition;
import org.alfresco.service.namespace.QName;

/** Definitions, instances and paths of the engine as the platform's own. */
final class Converter {
    private final Engine engine;
    private final TaskTypes types;
    private final VariableNames names;
    private final Labels labels;

    Converter(Engine engine, TaskTypes types, VariableNames names, Labels labels) {
        this.engine = engine;
        this.types = types;
        this.names = names;
        this.labels = labels;
    }

    WorkflowDefinition definition(ProcessDefinition definition) {
        if (definition == null) {
            return null;
        }
        var item = definition.getKey() + ".workflow";
        var title = labels.of(item, Labels.TITLE, definition.getName());
        var start = engine.steps(definition.getId()).getInitial();
        var formKey = engine.startFormKey(definition.getId());
        return new WorkflowDefinition(
                EngineId.global(definition.getId()),
                EngineId.global(definition.getKey()),
                Integer.toString(definition.getVersion()),
                title,
                labels.of(item, Labels.DESCRIPTION, title),
                taskDefinition(types.startTask(formKey), formKey, node(start, definition.getKey(), true)));
    }

    WorkflowTaskDefinition taskDefinition(TaskType type, String formKey, WorkflowNode node) {
        var name = formKey == null ? names.of(type.definition().getName()) : formKey;
        return new WorkflowTaskDefinition(name, node, type.definition());
    }

    /** A step of a definition; {@code asTask}: to count as a task whatever it is, as the start does. */
    WorkflowNode node(PvmActivity step, String processKey, boolean asTask) {
        var item = processKey + ".node." + step.getId();
        var title = labels.of(item, Labels.TITLE, text(step, ActivitiConstants.NODE_NAME), step.getId());
        var type = text(step, ActivitiConstants.NODE_TYPE);
        return new WorkflowNode(
                step.getId(),
                title,
                labels.of(item, Labels.DESCRIPTION, text(step, ActivitiConstants.NODE_DESCRIPTION), step.getId()),
                type,
                asTask || ActivitiConstants.USER_TASK_NODE_TYPE.equals(type),
                transition(item, processKey));
    }

    WorkflowInstance instance(HistoricProcessInstance process) {
        return process == null ? null : instance(process, engine.variablesOfProcess(process.getId()));
    }

    private WorkflowInstance instance(HistoricProcessInstance process, Map<String, Object> variables) {
        var instance = new WorkflowInstance(
                EngineId.global(process.getId()),
                definition(engine.definition(process.getProcessDefinitionId())),
                (String) variables.get(names.of(WorkflowModel.PROP_WORKFLOW_DESCRIPTION)),
                node(variables.get(Variables.INITIATOR)),
                node(variables, WorkflowModel.ASSOC_PACKAGE),
                node(variables, WorkflowModel.PROP_CONTEXT),
                process.getEndTime() == null,
                process.getStartTime(),
                process.getEndTime());
        instance.priority = (Integer) variables.get(names.of(WorkflowModel.PROP_WORKFLOW_PRIORITY));
        instance.dueDate = (Date) variables.get(names.of(WorkflowModel.PROP_WORKFLOW_DUE_DATE));
        return instance;
    }

    /** Where a running process stands. */
    WorkflowPath path(Execution execution) {
        if (execution == null) {
            return null;
        }
        var process = engine.process(execution.getProcessInstanceId());
        var steps = engine.runtime().getActiveActivityIds(execution.getId());
        var node = steps.isEmpty() ? null : step(process.getProcessDefinitionId(), steps.get(0), false);
        return new WorkflowPath(EngineId.global(execution.getId()), instance(process), node, !execution.isEnded());
    }

    /** The path of what is over; null when the process has been cancelled or deleted. */
    WorkflowPath endedPath(String executionId, String processId) {
        var instance = instance(engine.process(processId));
        return instance == null ? null : new WorkflowPath(EngineId.global(executionId), instance, null, false);
    }

    WorkflowNode step(String definitionId, String stepId, boolean asTask) {
        return node(
                engine.steps(definitionId).findActivity(stepId),
                engine.definition(definitionId).getKey(),
                asTask);
    }

    private WorkflowTransition transition(String item, String processKey) {
        var name = ActivitiConstants.DEFAULT_TRANSITION_NAME;
        return new WorkflowTransition(
                name,
                labels.of(
                        item + ".transition",
                        Labels.TITLE,
                        labels.find(processKey + ".transition", Labels.TITLE),
                        name),
                labels.of(
                        item + ".transition",
                        Labels.DESCRIPTION,
                        labels.find(processKey + ".transition", Labels.DESCRIPTION),
                        ActivitiConstants.DEFAULT_TRANSITION_DESCRIPTION),
                true);
    }

    private NodeRef node(Map<String, Object> variables, QName name) {
        return node(variables.get(names.of(name)));
    }

    private static NodeRef node(Object variable) {
        return variable instanceof ProcessNode node ? node.getNodeRef() : null;
    }

    private static String text(PvmActivity step, String property) {
        return (String) step.getProperty(property);
    }
}
