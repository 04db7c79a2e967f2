package se.diarium.decision;

import org.activiti.engine.delegate.DelegateTask;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import se.diarium.register.NotAllowedException;

/**
 * Who may complete a task of the decision process: whoever it is assigned to, and of a task for a group its members alone. The
 * platform lets whoever started a process complete and hand over all its tasks; nobody approves by that.
 */
final class CompletionRights {
    private final AuthorityService authorities;

    CompletionRights(AuthorityService authorities) {
        this.authorities = authorities;
    }

    /** @throws NotAllowedException if the task is somebody else's */
    void require(DelegateTask task, TaskKind kind) {
        var user = AuthenticationUtil.getRunAsUser();
        var assignee = task.getAssignee();
        if (assignee != null && !assignee.equals(user) || !isOneOf(kind.group(), user)) {
            throw new NotAllowedException("task.notYours");
        }
    }

    /** As the system: whose groups somebody is in is not for everyone to see. */
    private boolean isOneOf(String group, String user) {
        return group == null
                || AuthenticationUtil.runAsSystem(() -> authorities.getAuthoritiesForUser(user))
                        .contains(group);
    }
}
