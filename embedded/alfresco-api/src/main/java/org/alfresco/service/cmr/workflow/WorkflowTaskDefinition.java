package org.alfresco.service.cmr.workflow;

import org.alfresco.service.cmr.dictionary.TypeDefinition;

/** The type of a task and the step of the process it belongs to. */
public class WorkflowTaskDefinition {
    public String id;
    public WorkflowNode node;
    public TypeDefinition metadata;

    public WorkflowTaskDefinition(String id, WorkflowNode node, TypeDefinition metadata) {
        this.id = id;
        this.node = node;
        this.metadata = metadata;
    }

    public String getId() {
        return id;
    }

    public WorkflowNode getNode() {
        return node;
    }

    public TypeDefinition getMetadata() {
        return metadata;
    }

    @Override
    public String toString() {
        return "WorkflowTaskDefinition[" + id + "]";
    }
}
