package se.diarium.embedded.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.task.Task;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

/** Reads, changes and completes tasks. */
final class Tasks {
    private final Engine engine;
    private final TaskConverter converter;
    private final TaskTypes types;
    private final StoredTaskProperties properties;
    private final TaskWriter writer;
    private final Instances instances;
    private final AuthorityService authorities;

    Tasks(
            Engine engine,
            TaskConverter converter,
            TaskTypes types,
            StoredTaskProperties properties,
            TaskWriter writer,
            Instances instances,
            AuthorityService authorities) {
        this.engine = engine;
        this.converter = converter;
        this.types = types;
        this.properties = properties;
        this.writer = writer;
        this.instances = instances;
        this.authorities = authorities;
    }

    /** The task, to be done or done, null when there is none. */
    WorkflowTask byId(String taskId) {
        var id = EngineId.local(taskId);
        var process = EngineId.processOfStartTask(id);
        if (process != null) {
            return converter.startTask(process);
        }
        var task = open(id);
        if (task != null) {
            return converter.task(task);
        }
        var done = engine.history().createHistoricTaskInstanceQuery().taskId(id).singleResult();
        return done == null ? null : converter.task(done);
    }

    List<WorkflowTask> ofPath(String pathId) {
        var id = EngineId.local(pathId);
        var execution = engine.execution(id);
        if (execution == null) {
            throw new WorkflowException("There is no running process path " + pathId);
        }
        if (converter.isStartTaskOpen(execution.getProcessInstanceId())) {
            return List.of(converter.startTask(execution.getProcessInstanceId()));
        }
        return converted(engine.tasks().createTaskQuery().executionId(id).list());
    }

    List<WorkflowTask> assigned(String authority, WorkflowTaskState state) {
        if (state == WorkflowTaskState.IN_PROGRESS) {
            return converted(
                    engine.tasks().createTaskQuery().taskAssignee(authority).list());
        }
        return converter.completed(engine.history()
                .createHistoricTaskInstanceQuery()
                .taskAssignee(authority)
                .finished()
                .list());
    }

    /** Unclaimed tasks of the authority and of every group it is in, directly or not. */
    List<WorkflowTask> pooled(String authority) {
        var groups = new ArrayList<>(authorities.getContainingAuthorities(AuthorityType.GROUP, authority, false));
        var found = new LinkedHashMap<String, Task>();
        if (Authorities.isUser(authority)) {
            collect(
                    found,
                    engine.tasks()
                            .createTaskQuery()
                            .taskCandidateUser(authority)
                            .list());
        } else {
            groups.add(authority);
        }
        if (!groups.isEmpty()) {
            collect(
                    found,
                    engine.tasks()
                            .createTaskQuery()
                            .taskCandidateGroupIn(groups)
                            .list());
        }
        return found.values().stream()
                .filter(task -> task.getAssignee() == null)
                .map(converter::task)
                .toList();
    }

    WorkflowTask update(
            String taskId,
            Map<QName, Serializable> changes,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove) {
        var task = open(EngineId.local(taskId));
        if (task == null) {
            throw new WorkflowException("There is no task to update: " + taskId);
        }
        var merged = new HashMap<QName, Serializable>(changes == null ? Map.of() : changes);
        AssociationChanges.merge(merged, properties.of(task), add, remove);
        write(task, merged);
        return converter.task(open(task.getId()));
    }

    WorkflowTask end(String taskId, String transition) {
        var id = EngineId.local(taskId);
        var process = EngineId.processOfStartTask(id);
        if (process != null) {
            if (converter.isStartTaskOpen(process)) {
                instances.endStartTask(process);
            }
            return converter.startTask(process);
        }
        if (open(id) == null) {
            throw new WorkflowException("There is no task to end: " + taskId);
        }
        var user = AuthenticationUtil.getFullyAuthenticatedUser();
        if (!user.equals(open(id).getAssignee())) {
            engine.tasks().setAssignee(id, user);
        }
        writeOutcome(open(id), transition);
        engine.tasks().complete(id);
        return converter.task(
                engine.history().createHistoricTaskInstanceQuery().taskId(id).singleResult());
    }

    private void writeOutcome(Task task, String transition) {
        var values = properties.of(task);
        var outcomeProperty = (QName) values.get(WorkflowModel.PROP_OUTCOME_PROPERTY_NAME);
        var isDefault = transition == null || ActivitiConstants.DEFAULT_TRANSITION_NAME.equals(transition);
        var changes = new HashMap<QName, Serializable>();
        Serializable outcome = ActivitiConstants.DEFAULT_TRANSITION_NAME;
        if (outcomeProperty == null) {
            if (!isDefault) {
                throw new WorkflowException("Task " + EngineId.global(task.getId()) + " has no outcome '" + transition
                        + "', only '" + ActivitiConstants.DEFAULT_TRANSITION_NAME + "'");
            }
        } else if (!isDefault) {
            outcome = transition;
            changes.put(outcomeProperty, transition);
        } else if (values.get(outcomeProperty) != null) {
            outcome = values.get(outcomeProperty).toString();
        }
        changes.put(WorkflowModel.PROP_OUTCOME, outcome);
        write(task, changes);
    }

    private void write(Task task, Map<QName, Serializable> changes) {
        writer.write(new TaskTarget.Queried(engine, task), types.task(task.getFormKey()), changes);
    }

    private Task open(String id) {
        return engine.tasks().createTaskQuery().taskId(id).singleResult();
    }

    private List<WorkflowTask> converted(List<Task> tasks) {
        return tasks.stream().map(converter::task).toList();
    }

    private static void collect(Map<String, Task> found, List<Task> tasks) {
        tasks.forEach(task -> found.put(task.getId(), task));
    }
}
