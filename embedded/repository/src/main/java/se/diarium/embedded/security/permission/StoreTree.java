package se.diarium.embedded.security.permission;

import java.util.OptionalLong;
import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.embedded.node.store.ChildTable;
import se.diarium.embedded.node.store.NodeState;
import se.diarium.embedded.node.store.NodeStates;

/** The tree of the node store. */
final class StoreTree implements NodeTree {

    private final NodeStates nodes;
    private final ChildTable children;

    StoreTree(NodeStates nodes, ChildTable children) {
        this.nodes = nodes;
        this.children = children;
    }

    @Override
    public OptionalLong key(NodeRef node) {
        NodeState state = nodes.find(node);
        return state == null ? OptionalLong.empty() : OptionalLong.of(state.id());
    }

    @Override
    public OptionalLong parent(long key) {
        return children.primaryParentId(key);
    }
}
