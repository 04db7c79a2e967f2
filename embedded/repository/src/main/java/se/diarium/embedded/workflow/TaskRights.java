package se.diarium.embedded.workflow;

import java.util.Collection;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;

/** What a user may do with a task: edit, claim, release or reassign it. A completed task allows nothing. */
final class TaskRights {
    private final Authorities authorities;
    private final AuthorityService authorityService;

    TaskRights(Authorities authorities, AuthorityService authorityService) {
        this.authorities = authorities;
        this.authorityService = authorityService;
    }

    boolean mayEdit(WorkflowTask task, String user) {
        return isOpen(task) && (isOwnerOrInitiator(task, user) || owner(task) == null && isPooledActor(task, user));
    }

    boolean mayClaim(WorkflowTask task, String user) {
        return isOpen(task) && owner(task) == null && isPooledActor(task, user);
    }

    /** Gives a claimed task back to the pool. */
    boolean mayRelease(WorkflowTask task, String user) {
        return isOpen(task) && owner(task) != null && !pool(task).isEmpty() && isOwnerOrInitiator(task, user);
    }

    /** Hands a task that was never in a pool to somebody else. */
    boolean mayReassign(WorkflowTask task, String user) {
        return isOpen(task)
                && owner(task) != null
                && !Boolean.FALSE.equals(task.getProperties().get(WorkflowModel.PROP_REASSIGNABLE))
                && pool(task).isEmpty()
                && isOwnerOrInitiator(task, user);
    }

    private static boolean isOpen(WorkflowTask task) {
        return task != null && task.getState() != WorkflowTaskState.COMPLETED;
    }

    private static Object owner(WorkflowTask task) {
        return task.getProperties().get(ContentModel.PROP_OWNER);
    }

    private static Collection<?> pool(WorkflowTask task) {
        return task.getProperties().get(WorkflowModel.ASSOC_POOLED_ACTORS) instanceof Collection<?> pool
                ? pool
                : List.of();
    }

    private boolean isOwnerOrInitiator(WorkflowTask task, String user) {
        var initiator = task.getPath().getInstance().getInitiator();
        return user.equals(owner(task)) || initiator != null && user.equals(authorities.name(initiator));
    }

    private boolean isPooledActor(WorkflowTask task, String user) {
        for (var actor : pool(task)) {
            var name = authorities.name((NodeRef) actor);
            if (user.equals(name)
                    || name != null
                            && !Authorities.isUser(name)
                            && authorityService.getAuthoritiesForUser(user).contains(name)) {
                return true;
            }
        }
        return false;
    }
}
