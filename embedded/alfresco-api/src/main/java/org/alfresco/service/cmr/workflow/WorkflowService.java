package org.alfresco.service.cmr.workflow;

import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Processes and their tasks. Ids are those of the engine with {@code activiti$} in front. */
public interface WorkflowService {

    WorkflowDeployment deployDefinition(String engineId, InputStream workflowDefinition, String mimetype);

    WorkflowDeployment deployDefinition(String engineId, InputStream workflowDefinition, String mimetype, String name);

    /** @param fullAccess whether the scripts of the definition may do everything, as those of a module may */
    WorkflowDeployment deployDefinition(
            String engineId, InputStream workflowDefinition, String mimetype, String name, boolean fullAccess);

    /** Is exactly this content the latest deployed version? */
    boolean isDefinitionDeployed(String engineId, InputStream workflowDefinition, String mimetype);

    /** The latest version of every definition. */
    List<WorkflowDefinition> getDefinitions();

    WorkflowDefinition getDefinitionById(String workflowDefinitionId);

    /** The latest version of the definition, null when there is none. */
    WorkflowDefinition getDefinitionByName(String workflowName);

    /** Starts a process; it stands before its start task until that is ended. */
    WorkflowPath startWorkflow(String workflowDefinitionId, Map<QName, Serializable> parameters);

    List<WorkflowInstance> getActiveWorkflows(String workflowDefinitionId);

    List<WorkflowInstance> getCompletedWorkflows(String workflowDefinitionId);

    List<WorkflowInstance> getWorkflows(WorkflowInstanceQuery workflowInstanceQuery);

    List<WorkflowInstance> getWorkflows(WorkflowInstanceQuery workflowInstanceQuery, int maxItems, int skipCount);

    long countWorkflows(WorkflowInstanceQuery workflowInstanceQuery);

    WorkflowInstance getWorkflowById(String workflowId);

    List<WorkflowPath> getWorkflowPaths(String workflowId);

    Map<QName, Serializable> getPathProperties(String pathId);

    /** Ends a process before its time and forgets it. */
    WorkflowInstance cancelWorkflow(String workflowId);

    WorkflowInstance deleteWorkflow(String workflowId);

    WorkflowPath signal(String pathId, String transitionId);

    List<WorkflowTask> getTasksForWorkflowPath(String pathId);

    WorkflowTask getStartTask(String workflowInstanceId);

    WorkflowTask getTaskById(String taskId);

    List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state);

    /** The tasks that nobody has claimed and that the authority or one of its groups may claim. */
    List<WorkflowTask> getPooledTasks(String authority);

    List<WorkflowTask> queryTasks(WorkflowTaskQuery query, boolean sameSession);

    long countTasks(WorkflowTaskQuery workflowTaskQuery);

    WorkflowTask updateTask(
            String taskId,
            Map<QName, Serializable> properties,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove);

    /** Completes a task, for the caller, with an outcome ({@code null}: the one its outcome property holds). */
    WorkflowTask endTask(String taskId, String transitionId);

    boolean isTaskEditable(WorkflowTask task, String username);

    boolean isTaskReassignable(WorkflowTask task, String username);

    boolean isTaskClaimable(WorkflowTask task, String username);

    boolean isTaskReleasable(WorkflowTask task, String username);

    /** Makes the folder a workflow package; {@code null}: a new one in the system's own place. */
    NodeRef createPackage(NodeRef container);

    /** The processes whose package holds the node. */
    List<WorkflowInstance> getWorkflowsForContent(NodeRef packageItem, boolean active);

    List<NodeRef> getPackageContents(String taskId);

    List<NodeRef> getPackageContents(NodeRef packageRef);
}
