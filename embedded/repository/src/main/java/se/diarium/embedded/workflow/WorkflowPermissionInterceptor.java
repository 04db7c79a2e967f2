package se.diarium.embedded.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.namespace.QName;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;

/**
 * Guards the public workflow service: a task is seen and moved by those involved in it, that is its owner, those it is or
 * may be assigned to, and whoever started the process; a start task also by everyone with a task in the process.
 */
public final class WorkflowPermissionInterceptor implements MethodInterceptor {
    private static final List<QName> INVOLVED = List.of(
            WorkflowModel.ASSOC_ASSIGNEE,
            WorkflowModel.ASSOC_ASSIGNEES,
            WorkflowModel.ASSOC_GROUP_ASSIGNEE,
            WorkflowModel.ASSOC_GROUP_ASSIGNEES,
            WorkflowModel.ASSOC_POOLED_ACTORS);

    private final WorkflowService workflows;
    private final PersonService people;
    private final AuthorityService authorities;

    /** The services without permission checks. */
    public WorkflowPermissionInterceptor(
            WorkflowService workflows, PersonService people, AuthorityService authorities) {
        this.workflows = workflows;
        this.people = people;
        this.authorities = authorities;
    }

    @Override
    public Object invoke(MethodInvocation invocation) throws Throwable {
        var user = AuthenticationUtil.getRunAsUser();
        if (AuthenticationUtil.isRunAsUserTheSystemUser() || user != null && authorities.isAdminAuthority(user)) {
            return invocation.proceed();
        }
        return switch (invocation.getMethod().getName()) {
            case "getTaskById", "getStartTask" -> {
                var task = (WorkflowTask) invocation.proceed();
                yield isInvolved(task, user) || isStartTaskOfOwnProcess(task, user) ? task : refuse(invocation, user);
            }
            case "updateTask", "endTask" ->
                isInvolved(workflows.getTaskById((String) invocation.getArguments()[0]), user)
                        ? invocation.proceed()
                        : refuse(invocation, user);
            case "getAssignedTasks", "getPooledTasks", "getTasksForWorkflowPath", "queryTasks" ->
                visible((List<?>) invocation.proceed(), user);
            default -> invocation.proceed();
        };
    }

    private List<WorkflowTask> visible(List<?> tasks, String user) {
        var visible = new ArrayList<WorkflowTask>();
        for (var element : tasks) {
            var task = (WorkflowTask) element;
            if (isInvolved(task, user) || isStartTaskOfOwnProcess(task, user)) {
                visible.add(task);
            }
        }
        return visible;
    }

    /** A task that does not exist is nobody's secret. */
    private boolean isInvolved(WorkflowTask task, String user) {
        if (task == null) {
            return true;
        }
        var owner = (String) task.getProperties().get(ContentModel.PROP_OWNER);
        if (user != null && user.equalsIgnoreCase(owner)) {
            return true;
        }
        var involved = involved(task);
        if (user == null || involved.isEmpty()) {
            return false;
        }
        return people.personExists(user) && involved.contains(people.getPerson(user))
                || authorities.getAuthoritiesForUser(user).stream()
                        .map(authorities::getAuthorityNodeRef)
                        .anyMatch(involved::contains);
    }

    private static Set<NodeRef> involved(WorkflowTask task) {
        var involved = new HashSet<NodeRef>();
        for (var association : INVOLVED) {
            var value = task.getProperties().get(association);
            for (var node : value instanceof Collection<?> many ? many : Collections.singleton(value)) {
                if (node instanceof NodeRef nodeRef) {
                    involved.add(nodeRef);
                }
            }
        }
        var initiator = task.getPath().getInstance().getInitiator();
        if (initiator != null) {
            involved.add(initiator);
        }
        return involved;
    }

    private boolean isStartTaskOfOwnProcess(WorkflowTask task, String user) {
        if (!EngineId.local(task.getId()).startsWith(ActivitiConstants.START_TASK_PREFIX)) {
            return false;
        }
        var ofProcess = new WorkflowTaskQuery();
        ofProcess.setTaskState(null);
        ofProcess.setActive(null);
        ofProcess.setProcessId(task.getPath().getInstance().getId());
        return workflows.queryTasks(ofProcess, true).stream().anyMatch(other -> isInvolved(other, user));
    }

    private static Object refuse(MethodInvocation invocation, String user) {
        throw new AccessDeniedException(
                "Accessing task with id='" + invocation.getArguments()[0] + "' is not allowed for user '" + user + "'");
    }
}
