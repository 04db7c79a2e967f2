package org.alfresco.repo.workflow.activiti;

/** Names by which the platform and the process engine agree. */
public interface ActivitiConstants {
    String ENGINE_ID = "activiti";
    String PROP_START_TASK_END_DATE = "_startTaskCompleted";
    String START_TASK_PREFIX = "start";
    String DEFAULT_TRANSITION_NAME = "Next";
    String DEFAULT_TRANSITION_DESCRIPTION = "Default Transition";
    String NODE_NAME = "name";
    String NODE_DESCRIPTION = "documentation";
    String NODE_TYPE = "type";
    String USER_TASK_NODE_TYPE = "userTask";
    String PROP_TASK_FORM_KEY = "taskFormKey";
    String PROP_POOLED_ACTORS_HISTORY = "pooledActorsHistory";
    String DELETE_REASON_DELETED = "deleted";
    String DELETE_REASON_CANCELLED = "cancelled";
    String SERVICE_REGISTRY_BEAN_KEY = "services";
}
