package se.diarium.embedded.node;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import se.diarium.embedded.node.store.AuditStamp;
import se.diarium.embedded.node.store.NodeState;
import se.diarium.embedded.node.store.NodeStates;

/** Keeps account of who made and changed a node, unless the behaviour of that aspect is switched off. */
final class NodeAudit {
    private static final String NOBODY = "unknown";

    private final NodeStates states;
    private final BehaviourFilter filter;

    NodeAudit(NodeStates states, BehaviourFilter filter) {
        this.states = states;
        this.filter = filter;
    }

    /** The account of a node that is being made with these properties. */
    AuditStamp created(NodeRef ref, Map<QName, Serializable> given) {
        AuditStamp now = AuditStamp.of(user(), System.currentTimeMillis());
        return isEnabled(ref) ? now : given(now, given);
    }

    void changed(NodeState state) {
        changed(state, Map.of());
    }

    /** Notes a change; with the behaviour switched off, what the caller says of it instead. */
    void changed(NodeState state, Map<QName, Serializable> given) {
        if (!state.aspects().contains(ContentModel.ASPECT_AUDITABLE)) {
            return;
        }
        long now = System.currentTimeMillis();
        if (state.audit() == null) {
            states.setAudit(state, AuditStamp.of(user(), now));
        } else if (isEnabled(state.ref())) {
            states.setAudit(state, state.audit().modifiedBy(user(), now));
        } else {
            states.setAudit(state, given(state.audit(), given));
        }
    }

    void childrenChanged(NodeState parent) {
        if (parent.audit() != null && isEnabled(parent.ref())) {
            states.childrenChanged(parent, user(), System.currentTimeMillis());
        }
    }

    private boolean isEnabled(NodeRef ref) {
        return filter.isEnabled(ref, ContentModel.ASPECT_AUDITABLE);
    }

    private static String user() {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        return user == null ? NOBODY : user;
    }

    private static AuditStamp given(AuditStamp stamp, Map<QName, Serializable> given) {
        return new AuditStamp(
                given.get(ContentModel.PROP_CREATOR) instanceof String creator ? creator : stamp.creator(),
                given.get(ContentModel.PROP_CREATED) instanceof Date created ? created.getTime() : stamp.created(),
                given.get(ContentModel.PROP_MODIFIER) instanceof String modifier ? modifier : stamp.modifier(),
                given.get(ContentModel.PROP_MODIFIED) instanceof Date modified ? modified.getTime() : stamp.modified());
    }
}
