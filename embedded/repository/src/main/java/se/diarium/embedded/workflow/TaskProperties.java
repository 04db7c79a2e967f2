package se.diarium.embedded.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.IdentityLinkType;
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
    private final TaskTypes types;
    private final VariableNames names;
    private final ProcessNodes nodes;
    private final Authorities authorities;

    TaskProperties(TaskTypes types, VariableNames names, ProcessNodes nodes, Authorities authorities) {
        this.types = types;
        this.names = names;
        this.nodes = nodes;
        this.authorities = authorities;
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
        putFields(
                properties,
                new Fields(
                        task.getId(),
                        task.getDescription(),
                        task.getAssignee(),
                        task.getPriority(),
                        task.getCreateTime(),
                        task.getDueDate(),
                        null));
        properties.put(WorkflowModel.ASSOC_POOLED_ACTORS, pooledActors(((TaskEntity) task).getCandidates()));
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

    static void putFields(Map<QName, Serializable> properties, Fields fields) {
        properties.put(WorkflowModel.PROP_TASK_ID, fields.id());
        properties.put(WorkflowModel.PROP_DESCRIPTION, fields.description());
        properties.put(ContentModel.PROP_OWNER, fields.assignee());
        properties.put(WorkflowModel.PROP_PRIORITY, fields.priority());
        properties.put(WorkflowModel.PROP_START_DATE, fields.created());
        properties.put(ContentModel.PROP_CREATED, fields.created());
        properties.put(WorkflowModel.PROP_DUE_DATE, fields.due());
        properties.put(WorkflowModel.PROP_COMPLETION_DATE, fields.completed());
    }

    /** The nodes of the people and groups that may claim the task. */
    ArrayList<NodeRef> pooledActors(Collection<? extends IdentityLink> links) {
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

    /** What the engine keeps in columns of its own. */
    record Fields(
            String id, String description, String assignee, int priority, Date created, Date due, Date completed) {}
}
