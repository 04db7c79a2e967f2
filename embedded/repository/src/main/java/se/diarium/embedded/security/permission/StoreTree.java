package se.diarium.embedded.security.permission;

import java.util.OptionalLong;
import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.embedded.node.store.NodeRows;
import se.diarium.embedded.node.store.NodeState;

/** The tree of the node store. */
final class StoreTree implements NodeTree {

    private final NodeRows rows;

    StoreTree(NodeRows rows) {
        this.rows = rows;
    }

    @Override
    public OptionalLong key(NodeRef node) {
        NodeState state = rows.states().find(node);
        return state == null ? OptionalLong.empty() : OptionalLong.of(state.id());
    }

    @Override
    public OptionalLong parent(long key) {
        return rows.children().primaryParentId(key);
    }
}
