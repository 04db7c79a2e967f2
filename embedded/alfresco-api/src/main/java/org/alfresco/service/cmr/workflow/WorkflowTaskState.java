package org.alfresco.service.cmr.workflow;

/** Is a task still to be done? */
public enum WorkflowTaskState {
    IN_PROGRESS,
    COMPLETED
}
