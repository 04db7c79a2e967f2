package se.diarium.embedded.security.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.security.permissions.PermissionCheckValue;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import se.diarium.embedded.security.access.AccessRules.ResultEnd;

/** Leaves out of a list what the current user may not read; refuses a single result that the user may not read. */
final class ResultFilter {

    private final PermissionService permissionService;
    private final NodeService nodeService;

    ResultFilter(PermissionService permissionService, NodeService nodeService) {
        this.permissionService = permissionService;
        this.nodeService = nodeService;
    }

    /** @throws AccessDeniedException when the result is a single one that may not be given out */
    Object apply(Object result, String permission, ResultEnd end) {
        if (result instanceof List<?> list) {
            return new ArrayList<>(readableOf(list, permission, end));
        }
        if (result instanceof Set<?> set) {
            return new LinkedHashSet<>(readableOf(set, permission, end));
        }
        if (!readable(result, permission, end)) {
            throw new AccessDeniedException("Access Denied");
        }
        return result;
    }

    private List<?> readableOf(Collection<?> items, String permission, ResultEnd end) {
        return items.stream().filter(item -> readable(item, permission, end)).toList();
    }

    private boolean readable(Object item, String permission, ResultEnd end) {
        NodeRef node = node(item, end);
        return node == null || permissionService.hasPermission(node, permission) == AccessStatus.ALLOWED;
    }

    private NodeRef node(Object item, ResultEnd end) {
        if (item instanceof NodeRef node) {
            return node;
        }
        if (item instanceof ChildAssociationRef association) {
            return end == ResultEnd.PARENT ? association.getParentRef() : association.getChildRef();
        }
        if (item instanceof AssociationRef association) {
            return end == ResultEnd.PARENT ? association.getSourceRef() : association.getTargetRef();
        }
        if (item instanceof PermissionCheckValue value) {
            return value.getNodeRef();
        }
        if (item instanceof StoreRef store) {
            return nodeService.getRootNode(store);
        }
        return null;
    }
}
