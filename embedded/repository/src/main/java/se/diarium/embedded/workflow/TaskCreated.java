package se.diarium.embedded.workflow;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.engine.task.IdentityLinkType;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.namespace.QName;

/** Gives a new task the defaults of its type, its type's name for the history, and its process's initiator. */
final class TaskCreated implements TaskListener {
    private static final long serialVersionUID = 1L;

    private final transient TaskTypes types;
    private final transient TaskProperties properties;
    private final transient TaskWriter writer;
    private final transient VariableNames names;
    private final transient Labels labels;

    TaskCreated(TaskTypes types, TaskProperties properties, TaskWriter writer, VariableNames names, Labels labels) {
        this.types = types;
        this.properties = properties;
        this.writer = writer;
        this.names = names;
        this.labels = labels;
    }

    @Override
    public void notify(DelegateTask task) {
        var type = types.task(task.getFormKey());
        var existing = properties.of(task, true);
        var missing = new HashMap<QName, Serializable>();
        type.defaults().forEach((name, value) -> {
            if (existing.get(name) == null) {
                missing.put(name, value);
            }
        });
        putValidPriority(type, existing, missing);
        if (isEmpty(existing.get(WorkflowModel.PROP_DESCRIPTION))) {
            missing.put(WorkflowModel.PROP_DESCRIPTION, description(task, type));
        }
        writer.write(new TaskTarget.Delegated(task), type, missing);
        task.setVariableLocal(
                ActivitiConstants.PROP_TASK_FORM_KEY,
                names.prefixed(type.definition().getName()));
        var initiator = task.getExecution().getVariable(Variables.INITIATOR);
        if (initiator instanceof ProcessNode person) {
            task.addUserIdentityLink((String) person.getProperties().get("userName"), IdentityLinkType.STARTER);
        }
    }

    /** The engine's own default priority is not one of the model's. */
    private static void putValidPriority(
            TaskType type, Map<QName, Serializable> existing, Map<QName, Serializable> missing) {
        var priority = type.properties().get(WorkflowModel.PROP_PRIORITY);
        if (priority == null) {
            return;
        }
        try {
            for (ConstraintDefinition constraint : priority.getConstraints()) {
                constraint.getConstraint().evaluate(existing.get(WorkflowModel.PROP_PRIORITY));
            }
        } catch (ConstraintException notAllowed) {
            missing.put(WorkflowModel.PROP_PRIORITY, Integer.valueOf(priority.getDefaultValue()));
        }
    }

    private String description(DelegateTask task, TaskType type) {
        var process = ((ProcessDefinition) ((TaskEntity) task).getExecution().getProcessDefinition()).getKey();
        var label = labels.find(process + ".task." + task.getTaskDefinitionKey(), Labels.DESCRIPTION);
        if (label != null) {
            return label;
        }
        var ofProcess = task.getExecution().getVariable(names.of(WorkflowModel.PROP_WORKFLOW_DESCRIPTION));
        return isEmpty(ofProcess) ? task.getName() : ofProcess.toString();
    }

    private static boolean isEmpty(Object value) {
        return value == null || value.toString().isEmpty();
    }
}
