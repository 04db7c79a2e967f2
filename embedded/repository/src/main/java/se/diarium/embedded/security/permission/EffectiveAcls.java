package se.diarium.embedded.security.permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.embedded.node.AccessLists;

/**
 * The entries that count for a node: its own and, as long as each list inherits, those of the nodes above it. A node
 * without a list costs nothing: it shares the one of the nearest node above that has one.
 */
final class EffectiveAcls implements AccessLists {

    private final AclStore store;
    private final NodeTree tree;

    EffectiveAcls(AclStore store, NodeTree tree) {
        this.store = store;
        this.tree = tree;
    }

    @Override
    public Long listOf(NodeRef node) {
        OptionalLong key = tree.key(node);
        return key.isEmpty() ? null : nearest(key.getAsLong()).map(Acl::id).orElse(null);
    }

    /** Nearest entries first. */
    List<AclEntry> entries(long nodeKey) {
        List<AclEntry> entries = new ArrayList<>();
        int position = 0;
        OptionalLong at = OptionalLong.of(nodeKey);
        while (at.isPresent()) {
            Optional<Acl> acl = store.setOn(at.getAsLong());
            if (acl.isPresent()) {
                for (AclEntry entry : acl.get().entries()) {
                    entries.add(entry.at(position));
                }
                if (!acl.get().inherits()) {
                    break;
                }
            }
            at = tree.parent(at.getAsLong());
            position++;
        }
        return entries;
    }

    private Optional<Acl> nearest(long nodeKey) {
        OptionalLong at = OptionalLong.of(nodeKey);
        while (at.isPresent()) {
            Optional<Acl> acl = store.setOn(at.getAsLong());
            if (acl.isPresent()) {
                return acl;
            }
            at = tree.parent(at.getAsLong());
        }
        return Optional.empty();
    }

    /** The entries that count for the nodes that have or share a list; empty when there is no such list. */
    List<AclEntry> entriesOf(long aclId) {
        return store.byId(aclId).map(acl -> entries(acl.nodeKey())).orElse(List.of());
    }
}
