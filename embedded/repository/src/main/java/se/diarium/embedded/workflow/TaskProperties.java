package se.diarium.embedded.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.IdentityLinkType;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/**
 * The properties of a task: its own fields, the variables its type declares (its own before those of the process), and
 * whatever else was set on it alone.
 */
final class TaskProperties {
    private final Engine engine;
    private final TaskTypes types;
    private final VariableNames names;
    private final ProcessNodes nodes;
    private final Authorities authorities;

    TaskProperties(
            Engine engine, TaskTypes types, VariableNames names, ProcessNodes nodes, Authorities authorities) {
        this.engine = engine;
        this.types = types;
        this.names = names;
        this.nodes = nodes;
        this.authorities = authorities;
    }

    Map<QName, Serializable> of(Task task) {
        var local = engine.tasks().getVariablesLocal(task.getId());
        var properties = declared(types.task(task.getFormKey()), engine.tasks().getVariables(task.getId()), local);
        putFields(properties, task.getId(), task.getCreateTime(), task.getDueDate(), null, task.getPriority());
        properties.put(WorkflowModel.PROP_DESCRIPTION, task.getDescription());
        properties.put(ContentModel.PROP_OWNER, task.getAssignee());
        putPooledActors(properties, engine.tasks().getIdentityLinksForTask(task.getId()));
        return properties;
    }

    /** Of a task that is being created or completed; {@code localOnly}: without the variables of the process. */
    Map<QName, Serializable> of(DelegateTask task, boolean localOnly) {
        var local = task.getVariablesLocal();
        var all = new HashMap<String, Object>();
        if (!localOnly) {
            all.putAll(task.getExecution().getVariables());
        }
        all.putAll(local);
        var properties = declared(types.task(task.getFormKey()), all, local);
        putFields(properties, task.getId(), task.getCreateTime(), task.getDueDate(), null, task.getPriority());
        properties.put(WorkflowModel.PROP_DESCRIPTION, task.getDescription());
        properties.put(ContentModel.PROP_OWNER, task.getAssignee());
        putPooledActors(properties, ((TaskEntity) task).getCandidates());
        return properties;
    }

    Map<QName, Serializable> of(HistoricTaskInstance task) {
        var local = engine.variablesOfCompletedTask(task.getId());
        var all = engine.variablesOfProcess(task.getProcessInstanceId());
        all.putAll(local);
        var properties = declared(types.task(task.getFormKey()), all, local);
        putFields(
                properties, task.getId(), task.getStartTime(), task.getDueDate(), task.getEndTime(), task.getPriority());
        properties.put(WorkflowModel.PROP_DESCRIPTION, task.getDescription());
        properties.put(ContentModel.PROP_OWNER, task.getAssignee());
        var pooled = local.get(ActivitiConstants.PROP_POOLED_ACTORS_HISTORY);
        properties.put(
                WorkflowModel.ASSOC_POOLED_ACTORS,
                pooled instanceof Collection<?> ids
                        ? new ArrayList<>(ids.stream()
                                .map(id -> new NodeRef(id.toString()))
                                .toList())
                        : new ArrayList<NodeRef>());
        return properties;
    }

    /** The variables that are properties of the type, or of the task alone. */
    Map<QName, Serializable> declared(TaskType type, Map<String, Object> all, Map<String, Object> local) {
        var properties = new HashMap<QName, Serializable>();
        all.forEach((variable, value) -> {
            var name = names.property(variable);
            var internal = ActivitiConstants.PROP_TASK_FORM_KEY.equals(variable)
                    || ActivitiConstants.PROP_POOLED_ACTORS_HISTORY.equals(variable);
            if (!internal && (type.declares(name) || local.containsKey(variable))) {
                properties.put(name, nodes.toValue(value));
            }
        });
        return properties;
    }

    /** The nodes of the people and groups that may claim the task. */
    List<NodeRef> pooledActors(Collection<? extends IdentityLink> links) {
        var actors = new ArrayList<NodeRef>();
        for (var link : links) {
            if (IdentityLinkType.CANDIDATE.equals(link.getType())) {
                authorities
                        .node(link.getGroupId() == null ? link.getUserId() : link.getGroupId())
                        .ifPresent(actors::add);
            }
        }
        return actors;
    }

    private void putPooledActors(Map<QName, Serializable> properties, Collection<? extends IdentityLink> links) {
        properties.put(WorkflowModel.ASSOC_POOLED_ACTORS, (Serializable) pooledActors(links));
    }

    private static void putFields(
            Map<QName, Serializable> properties, String id, Date created, Date due, Date completed, int priority) {
        properties.put(WorkflowModel.PROP_TASK_ID, id);
        properties.put(WorkflowModel.PROP_START_DATE, created);
        properties.put(ContentModel.PROP_CREATED, created);
        properties.put(WorkflowModel.PROP_DUE_DATE, due);
        properties.put(WorkflowModel.PROP_COMPLETION_DATE, completed);
        properties.put(WorkflowModel.PROP_PRIORITY, priority);
    }
}
