package se.diarium.embedded.security.access;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import se.diarium.embedded.security.authority.Memberships;

/** Decides whether the current user may make a call. Works with services that check nothing themselves. */
final class CallCheck {

    private final PermissionService permissionService;
    private final NodeService nodeService;
    private final OwnableService ownableService;
    private final Memberships memberships;

    CallCheck(
            PermissionService permissionService,
            NodeService nodeService,
            OwnableService ownableService,
            Memberships memberships) {
        this.permissionService = permissionService;
        this.nodeService = nodeService;
        this.ownableService = ownableService;
        this.memberships = memberships;
    }

    boolean holds(AccessRule rule, Object[] arguments) {
        if (rule instanceof AccessRule.Anybody) {
            return true;
        }
        if (rule instanceof AccessRule.Role role) {
            return memberships.of(AuthenticationUtil.getRunAsUser()).contains(role.authority());
        }
        if (rule instanceof AccessRule.OnNode onNode) {
            return has(onNode.permission(), arguments[onNode.argument()]);
        }
        if (rule instanceof AccessRule.OnParent onParent) {
            return has(onParent.permission(), parent(arguments[onParent.argument()]));
        }
        if (rule instanceof AccessRule.OnPrimaryChild onChild) {
            return has(onChild.permission(), primaryChild(arguments[onChild.parent()], arguments[onChild.child()]));
        }
        if (rule instanceof AccessRule.OnOwnerChange onChange) {
            return !changesOwner((NodeRef) arguments[onChange.argument()], arguments)
                    || has(onChange.permission(), arguments[onChange.argument()]);
        }
        return false;
    }

    /** Whether the user has the permission on what is given; nothing given needs no permission. */
    private boolean has(String permission, Object given) {
        if (given == null) {
            return true;
        }
        if (given instanceof Collection<?> several) {
            return several.stream().allMatch(one -> has(permission, one));
        }
        return permissionService.hasPermission(node(given), permission) == AccessStatus.ALLOWED;
    }

    private NodeRef node(Object given) {
        if (given instanceof NodeRef node) {
            return node;
        }
        if (given instanceof ChildAssociationRef association) {
            return association.getChildRef();
        }
        if (given instanceof StoreRef store) {
            return nodeService.exists(store) ? nodeService.getRootNode(store) : null;
        }
        throw new AccessDeniedException("Access cannot be checked on a " + given.getClass());
    }

    private Object parent(Object given) {
        if (given instanceof ChildAssociationRef association) {
            return association.getParentRef();
        }
        NodeRef node = (NodeRef) given;
        return node == null || !nodeService.exists(node)
                ? null
                : nodeService.getPrimaryParent(node).getParentRef();
    }

    private NodeRef primaryChild(Object parent, Object child) {
        if (child instanceof ChildAssociationRef association) {
            return association.isPrimary() ? association.getChildRef() : null;
        }
        NodeRef node = (NodeRef) child;
        boolean primary = nodeService.exists(node)
                && nodeService.getPrimaryParent(node).getParentRef().equals(parent);
        return primary ? node : null;
    }

    private boolean changesOwner(NodeRef node, Object[] arguments) {
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i] instanceof Map<?, ?> properties && properties.containsKey(ContentModel.PROP_OWNER)) {
                return !isOwner(node, (Serializable) properties.get(ContentModel.PROP_OWNER));
            }
            if (ContentModel.PROP_OWNER.equals(arguments[i])) {
                return i + 1 < arguments.length && !isOwner(node, (Serializable) arguments[i + 1]);
            }
        }
        return false;
    }

    private boolean isOwner(NodeRef node, Serializable owner) {
        return !nodeService.exists(node) || Objects.equals(owner, ownableService.getOwner(node));
    }
}
