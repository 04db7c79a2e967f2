package se.diarium.embedded.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.activiti.engine.task.IdentityLinkType;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.QName;

/** Writes properties to tasks: some are fields of the task, the others its variables. */
final class TaskWriter {
    private final VariableNames names;
    private final VariableValues values;
    private final ProcessNodes nodes;
    private final Authorities authorities;

    TaskWriter(VariableNames names, VariableValues values, ProcessNodes nodes, Authorities authorities) {
        this.names = names;
        this.values = values;
        this.nodes = nodes;
        this.authorities = authorities;
    }

    void write(TaskTarget task, TaskType type, Map<QName, Serializable> properties) {
        var variables = new HashMap<String, Object>();
        properties.forEach((name, value) -> {
            if (!writeField(task, name, value) && !isProtected(type, name)) {
                variables.put(names.of(name), variable(type, name, value));
            }
        });
        task.save(variables);
        if (properties.containsKey(ContentModel.PROP_OWNER)) {
            var owner = text(ContentModel.PROP_OWNER, properties.get(ContentModel.PROP_OWNER));
            // Assigning to whom it is assigned already would fire the listeners to assignments.
            if (!Objects.equals(task.assignee(), owner)) {
                task.assign(owner);
            }
        }
    }

    /** The variables with which a process starts. */
    Map<String, Object> startVariables(TaskType type, Map<QName, Serializable> properties) {
        var variables = new HashMap<String, Object>();
        properties.forEach((name, value) -> {
            if (!isProtected(type, name)) {
                variables.put(names.of(name), variable(type, name, value));
            }
        });
        return variables;
    }

    Object variable(TaskType type, QName name, Serializable value) {
        var property = type.properties().get(name);
        if (property != null) {
            return nodes.toVariable(values.convert(property, value));
        }
        var association = type.associations().get(name);
        return association == null ? nodes.toVariable(value) : nodes.toVariable(value, association.isTargetMany());
    }

    private static boolean isProtected(TaskType type, QName name) {
        var property = type.properties().get(name);
        var association = type.associations().get(name);
        return property != null && property.isProtected() || association != null && association.isProtected();
    }

    private boolean writeField(TaskTarget task, QName name, Serializable value) {
        if (WorkflowModel.PROP_DESCRIPTION.equals(name)) {
            task.describe(text(name, value));
        } else if (WorkflowModel.PROP_PRIORITY.equals(name)) {
            task.prioritise(value == null ? 0 : Integer.parseInt(value.toString()));
        } else if (WorkflowModel.PROP_DUE_DATE.equals(name)) {
            if (value != null && !(value instanceof Date)) {
                throw invalid(name, value);
            }
            task.due((Date) value);
        } else if (WorkflowModel.ASSOC_POOLED_ACTORS.equals(name)) {
            writePooledActors(task, value);
        } else {
            // The owner is written last; the package of a process never changes.
            return ContentModel.PROP_OWNER.equals(name) || WorkflowModel.ASSOC_PACKAGE.equals(name);
        }
        return true;
    }

    private void writePooledActors(TaskTarget task, Serializable value) {
        var wanted = new ArrayList<String>();
        for (var actor : value instanceof Collection<?> many ? many : List.of(value)) {
            if (!(actor instanceof NodeRef node)) {
                throw invalid(WorkflowModel.ASSOC_POOLED_ACTORS, value);
            }
            wanted.add(authorities.name(node));
        }
        for (var link : List.copyOf(task.links())) {
            if (IdentityLinkType.CANDIDATE.equals(link.getType())
                    && !wanted.remove(link.getUserId() == null ? link.getGroupId() : link.getUserId())) {
                task.remove(link);
            }
        }
        for (var authority : wanted) {
            if (Authorities.isUser(authority)) {
                task.addUser(authority);
            } else {
                task.addGroup(authority);
            }
        }
    }

    private static String text(QName name, Serializable value) {
        if (value != null && !(value instanceof String)) {
            throw invalid(name, value);
        }
        return (String) value;
    }

    private static WorkflowException invalid(QName name, Object value) {
        return new WorkflowException("Not a value of " + name + ": " + value);
    }
}
