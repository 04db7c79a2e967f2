package se.diarium.embedded.workflow;

import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.workflow.WorkflowException;

/** Ids of the engine as the rest of the platform knows them: {@code activiti$} in front. */
final class EngineId {
    private static final String PREFIX = ActivitiConstants.ENGINE_ID + "$";

    private EngineId() {}

    static String global(String local) {
        return PREFIX + local;
    }

    /**
     * The engine's own id.
     *
     * @throws WorkflowException when the id is not one of this engine
     */
    static String local(String global) {
        if (global == null || !global.startsWith(PREFIX)) {
            throw new WorkflowException(
                    "Not an id of the process engine '" + ActivitiConstants.ENGINE_ID + "': " + global);
        }
        return global.substring(PREFIX.length());
    }

    /** The process whose start task the local id names, null when it names another task. */
    static String processOfStartTask(String localTaskId) {
        return localTaskId.startsWith(ActivitiConstants.START_TASK_PREFIX)
                ? localTaskId.substring(ActivitiConstants.START_TASK_PREFIX.length())
                : null;
    }
}
