package se.diarium.embedded.workflow;

import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.activiti.engine.ActivitiException;
import org.activiti.engine.ActivitiOptimisticLockingException;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowDeployment;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowInstanceQuery;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

/** The workflow service, which checks no permissions: the public bean around it does. */
final class EmbeddedWorkflowService implements WorkflowService {
    private final Definitions definitions;
    private final Instances instances;
    private final InstanceQueries instanceQueries;
    private final Tasks tasks;
    private final TaskQueries taskQueries;
    private final TaskConverter taskConverter;
    private final TaskRights rights;
    private final Packages packages;

    EmbeddedWorkflowService(
            Definitions definitions,
            Instances instances,
            InstanceQueries instanceQueries,
            Tasks tasks,
            TaskQueries taskQueries,
            TaskConverter taskConverter,
            TaskRights rights,
            Packages packages) {
        this.definitions = definitions;
        this.instances = instances;
        this.instanceQueries = instanceQueries;
        this.tasks = tasks;
        this.taskQueries = taskQueries;
        this.taskConverter = taskConverter;
        this.rights = rights;
        this.packages = packages;
    }

    @Override
    public WorkflowDeployment deployDefinition(String engineId, InputStream workflowDefinition, String mimetype) {
        return deployDefinition(engineId, workflowDefinition, mimetype, null);
    }

    @Override
    public WorkflowDeployment deployDefinition(
            String engineId, InputStream workflowDefinition, String mimetype, String name) {
        return deployDefinition(engineId, workflowDefinition, mimetype, name, false);
    }

    @Override
    public WorkflowDeployment deployDefinition(
            String engineId, InputStream workflowDefinition, String mimetype, String name, boolean fullAccess) {
        requireEngine(engineId);
        return asked("deploy a process definition", () -> definitions.deploy(workflowDefinition, name, fullAccess));
    }

    @Override
    public boolean isDefinitionDeployed(String engineId, InputStream workflowDefinition, String mimetype) {
        requireEngine(engineId);
        return definitions.isDeployed(workflowDefinition);
    }

    @Override
    public List<WorkflowDefinition> getDefinitions() {
        return definitions.all();
    }

    @Override
    public WorkflowDefinition getDefinitionById(String workflowDefinitionId) {
        return definitions.byId(workflowDefinitionId);
    }

    @Override
    public WorkflowDefinition getDefinitionByName(String workflowName) {
        return definitions.byName(workflowName);
    }

    @Override
    public WorkflowPath startWorkflow(String workflowDefinitionId, Map<QName, Serializable> parameters) {
        var path = asked("start " + workflowDefinitionId, () -> instances.start(workflowDefinitionId, parameters));
        if (parameters != null && parameters.containsKey(WorkflowModel.ASSOC_PACKAGE)) {
            packages.assign(path.getInstance());
        }
        return path;
    }

    @Override
    public List<WorkflowInstance> getActiveWorkflows(String workflowDefinitionId) {
        return getWorkflows(new WorkflowInstanceQuery(workflowDefinitionId, true));
    }

    @Override
    public List<WorkflowInstance> getCompletedWorkflows(String workflowDefinitionId) {
        return getWorkflows(new WorkflowInstanceQuery(workflowDefinitionId, false));
    }

    @Override
    public List<WorkflowInstance> getWorkflows(WorkflowInstanceQuery workflowInstanceQuery) {
        return getWorkflows(workflowInstanceQuery, 0, 0);
    }

    @Override
    public List<WorkflowInstance> getWorkflows(
            WorkflowInstanceQuery workflowInstanceQuery, int maxItems, int skipCount) {
        return instanceQueries.find(workflowInstanceQuery, maxItems, skipCount);
    }

    @Override
    public long countWorkflows(WorkflowInstanceQuery workflowInstanceQuery) {
        return instanceQueries.count(workflowInstanceQuery);
    }

    @Override
    public WorkflowInstance getWorkflowById(String workflowId) {
        return instances.byId(workflowId);
    }

    @Override
    public List<WorkflowPath> getWorkflowPaths(String workflowId) {
        return instances.paths(workflowId);
    }

    @Override
    public Map<QName, Serializable> getPathProperties(String pathId) {
        return instances.pathProperties(pathId);
    }

    @Override
    public WorkflowInstance cancelWorkflow(String workflowId) {
        return withoutPackage(asked("cancel " + workflowId, () -> instances.cancel(workflowId)));
    }

    @Override
    public WorkflowInstance deleteWorkflow(String workflowId) {
        return withoutPackage(asked("delete " + workflowId, () -> instances.delete(workflowId)));
    }

    @Override
    public WorkflowPath signal(String pathId, String transitionId) {
        return asked("signal " + pathId, () -> instances.signal(pathId));
    }

    @Override
    public List<WorkflowTask> getTasksForWorkflowPath(String pathId) {
        return tasks.ofPath(pathId);
    }

    @Override
    public WorkflowTask getStartTask(String workflowInstanceId) {
        return taskConverter.startTask(EngineId.local(workflowInstanceId));
    }

    @Override
    public WorkflowTask getTaskById(String taskId) {
        return tasks.byId(taskId);
    }

    @Override
    public List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state) {
        return tasks.assigned(authority, state);
    }

    @Override
    public List<WorkflowTask> getPooledTasks(String authority) {
        return tasks.pooled(authority);
    }

    @Override
    public List<WorkflowTask> queryTasks(WorkflowTaskQuery query, boolean sameSession) {
        return taskQueries.find(query);
    }

    @Override
    public long countTasks(WorkflowTaskQuery workflowTaskQuery) {
        return taskQueries.count(workflowTaskQuery);
    }

    @Override
    public WorkflowTask updateTask(
            String taskId,
            Map<QName, Serializable> properties,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove) {
        return asked("update task " + taskId, () -> tasks.update(taskId, properties, add, remove));
    }

    @Override
    public WorkflowTask endTask(String taskId, String transitionId) {
        // What a listener or a delegate throws reaches the caller as it is.
        return tasks.end(taskId, transitionId);
    }

    @Override
    public boolean isTaskEditable(WorkflowTask task, String username) {
        return rights.mayEdit(getTaskById(task.getId()), username);
    }

    @Override
    public boolean isTaskReassignable(WorkflowTask task, String username) {
        return rights.mayReassign(getTaskById(task.getId()), username);
    }

    @Override
    public boolean isTaskClaimable(WorkflowTask task, String username) {
        return rights.mayClaim(getTaskById(task.getId()), username);
    }

    @Override
    public boolean isTaskReleasable(WorkflowTask task, String username) {
        return rights.mayRelease(getTaskById(task.getId()), username);
    }

    @Override
    public NodeRef createPackage(NodeRef container) {
        return packages.create(container);
    }

    @Override
    public List<WorkflowInstance> getWorkflowsForContent(NodeRef packageItem, boolean active) {
        return packages.processesOf(packageItem).stream()
                .map(this::getWorkflowById)
                .filter(Objects::nonNull)
                .filter(instance -> instance.isActive() == active)
                .toList();
    }

    @Override
    public List<NodeRef> getPackageContents(String taskId) {
        var task = getTaskById(taskId);
        var folder = task == null ? null : (NodeRef) task.getProperties().get(WorkflowModel.ASSOC_PACKAGE);
        return folder == null ? List.of() : getPackageContents(folder);
    }

    @Override
    public List<NodeRef> getPackageContents(NodeRef packageRef) {
        return packages.contents(packageRef);
    }

    private WorkflowInstance withoutPackage(WorkflowInstance ended) {
        packages.delete(ended.getWorkflowPackage());
        return ended;
    }

    private static void requireEngine(String engineId) {
        if (!ActivitiConstants.ENGINE_ID.equals(engineId)) {
            throw new WorkflowException("There is no process engine '" + engineId + "'");
        }
    }

    /** The engine's refusals in the platform's words; somebody being faster stays what it is. */
    private static <T> T asked(String what, Supplier<T> of) {
        try {
            return of.get();
        } catch (ActivitiOptimisticLockingException overtaken) {
            throw overtaken;
        } catch (ActivitiException refused) {
            throw new WorkflowException("The process engine could not " + what, refused);
        }
    }
}
