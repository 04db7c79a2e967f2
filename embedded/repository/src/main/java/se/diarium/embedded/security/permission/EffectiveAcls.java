package se.diarium.embedded.security.permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/**
 * The entries that count for a node: its own and, as long as each list inherits, those of the nodes above it. A node
 * without a list costs nothing: it shares the one of the nearest node above that has one.
 */
final class EffectiveAcls {

    private final AclStore store;
    private final NodeService nodeService;

    EffectiveAcls(AclStore store, NodeService nodeService) {
        this.store = store;
        this.nodeService = nodeService;
    }

    /** Nearest entries first. */
    List<AclEntry> entries(NodeRef node) {
        List<AclEntry> entries = new ArrayList<>();
        int position = 0;
        for (NodeRef at = node; at != null; at = parent(at)) {
            Optional<Acl> acl = store.setOn(at);
            if (acl.isPresent()) {
                for (AclEntry entry : acl.get().entries()) {
                    entries.add(entry.at(position));
                }
                if (!acl.get().inherits()) {
                    break;
                }
            }
            position++;
        }
        return entries;
    }

    /** The list that a node has or shares, if there is any above it. */
    Optional<Acl> nearest(NodeRef node) {
        for (NodeRef at = node; at != null; at = parent(at)) {
            Optional<Acl> acl = store.setOn(at);
            if (acl.isPresent()) {
                return acl;
            }
        }
        return Optional.empty();
    }

    /** The entries that count for the nodes that have or share a list; empty when there is no such list. */
    List<AclEntry> entries(long aclId) {
        return store.byId(aclId).map(acl -> entries(acl.node())).orElse(List.of());
    }

    private NodeRef parent(NodeRef node) {
        ChildAssociationRef primary = nodeService.getPrimaryParent(node);
        return primary == null ? null : primary.getParentRef();
    }
}
