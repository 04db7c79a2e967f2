package se.diarium.decision;

import java.util.Set;
import org.activiti.engine.delegate.DelegateTask;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import se.diarium.register.NotAllowedException;

/**
 * Who may complete a task of the decision process: whoever it is assigned to; of a task for a group its members alone, and of one
 * for somebody who was named, that person and whom it was handed to. The platform lets whoever started a process complete and
 * hand over all its tasks; nobody approves by that.
 */
final class CompletionRights {
    private final AuthorityService authorities;
    private final TaskHolders holders;

    CompletionRights(AuthorityService authorities, TaskHolders holders) {
        this.authorities = authorities;
        this.holders = holders;
    }

    /** @throws NotAllowedException if the task is somebody else's */
    void require(DelegateTask task, TaskKind kind) {
        var user = AuthenticationUtil.getRunAsUser();
        var assignee = task.getAssignee();
        if (assignee != null && !assignee.equals(user) || !mayDo(kind, user) || kind.named() && !isFor(task, user)) {
            throw new NotAllowedException("task.notYours");
        }
    }

    /** Whether somebody may do tasks of this kind at all. */
    boolean mayDo(TaskKind kind, String user) {
        return kind.group() == null || groups(user).contains(kind.group());
    }

    /** Whether the user is named, or in one of the groups that are. */
    boolean isOneOf(Set<String> names, String user) {
        return names.contains(user) || groups(user).stream().anyMatch(names::contains);
    }

    private boolean isFor(DelegateTask task, String user) {
        if (holders.of(task.getId()).contains(user)) {
            return true;
        }
        var groups = groups(user);
        return task.getCandidates().stream().anyMatch(link -> groups.contains(link.getGroupId()));
    }

    /** As the system: whose groups somebody is in is not for everyone to see. */
    private Set<String> groups(String user) {
        return AuthenticationUtil.runAsSystem(() -> authorities.getAuthoritiesForUser(user));
    }
}
