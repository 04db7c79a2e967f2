package se.diarium.embedded.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.task.Task;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** The properties of tasks read from the engine, to be done or done. */
final class StoredTaskProperties {
    private final Engine engine;
    private final TaskTypes types;
    private final TaskProperties properties;

    StoredTaskProperties(Engine engine, TaskTypes types, TaskProperties properties) {
        this.engine = engine;
        this.types = types;
        this.properties = properties;
    }

    Map<QName, Serializable> of(Task task) {
        var values = properties.declared(
                types.task(task.getFormKey()),
                engine.tasks().getVariables(task.getId()),
                engine.tasks().getVariablesLocal(task.getId()));
        TaskProperties.putFields(
                values,
                new TaskProperties.Fields(
                        task.getId(),
                        task.getDescription(),
                        task.getAssignee(),
                        task.getPriority(),
                        task.getCreateTime(),
                        task.getDueDate(),
                        null));
        values.put(
                WorkflowModel.ASSOC_POOLED_ACTORS,
                properties.pooledActors(engine.tasks().getIdentityLinksForTask(task.getId())));
        return values;
    }

    Map<QName, Serializable> of(HistoricTaskInstance task) {
        var local = engine.variablesOfCompletedTask(task.getId());
        var all = engine.variablesOfProcess(task.getProcessInstanceId());
        all.putAll(local);
        var values = properties.declared(types.task(task.getFormKey()), all, local);
        TaskProperties.putFields(
                values,
                new TaskProperties.Fields(
                        task.getId(),
                        task.getDescription(),
                        task.getAssignee(),
                        task.getPriority(),
                        task.getStartTime(),
                        task.getDueDate(),
                        task.getEndTime()));
        values.put(
                WorkflowModel.ASSOC_POOLED_ACTORS,
                pooledActors(local.get(ActivitiConstants.PROP_POOLED_ACTORS_HISTORY)));
        return values;
    }

    Map<QName, Serializable> ofStart(TaskType type, Map<String, Object> variables) {
        return properties.declared(type, variables, variables);
    }

    private static ArrayList<NodeRef> pooledActors(Object history) {
        var actors = new ArrayList<NodeRef>();
        if (history instanceof Collection<?> ids) {
            ids.forEach(id -> actors.add(new NodeRef(id.toString())));
        }
        return actors;
    }
}
