package se.diarium.embedded.node;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.embedded.node.integrity.IntegrityCheck;
import se.diarium.embedded.node.store.ChildRow;
import se.diarium.embedded.node.store.ChildTable;
import se.diarium.embedded.node.store.NodeState;
import se.diarium.embedded.node.store.NodeStates;

/**
 * Deletes nodes with everything below them that has its primary parent there. There is no archive to restore them from: a deleted node is
 * gone, and its content goes with the next sweep.
 */
final class NodeDeletion {
    private final NodeStates states;
    private final ChildTable children;
    private final PeerLinks peers;
    private final ChildLinks links;
    private final NodeEvents events;
    private final AssociationEvents associationEvents;
    private final IntegrityCheck integrity;

    NodeDeletion(
            NodeStates states,
            ChildTable children,
            PeerLinks peers,
            ChildLinks links,
            NodeEvents events,
            AssociationEvents associationEvents,
            IntegrityCheck integrity) {
        this.states = states;
        this.children = children;
        this.peers = peers;
        this.links = links;
        this.events = events;
        this.associationEvents = associationEvents;
        this.integrity = integrity;
    }

    void delete(NodeState state) {
        PendingDeletes.refuse(state.ref());
        ChildRow primary = children.primaryParent(state.id());
        if (primary == null) {
            throw new IllegalArgumentException("A root cannot be deleted: " + state.ref());
        }
        List<NodeState> doomed = bottomUp(state);
        List<NodeRef> refs = doomed.stream().map(NodeState::ref).toList();
        PendingDeletes.add(refs);
        links.propagate(states.get(primary.parent()), primary.type());
        Set<Long> told = new HashSet<>();
        doomed.forEach(node -> announce(node, told));
        doomed.forEach(this::remove);
        PendingDeletes.remove(refs);
    }

    /** The node and all below it, children before their parents. */
    private List<NodeState> bottomUp(NodeState top) {
        List<NodeState> nodes = new ArrayList<>(List.of(top));
        for (int i = 0; i < nodes.size(); i++) {
            children.ofParent(nodes.get(i).id()).stream()
                    .filter(ChildRow::primary)
                    .forEach(row -> nodes.add(states.get(row.child())));
        }
        Collections.reverse(nodes);
        return nodes;
    }

    private void announce(NodeState node, Set<Long> told) {
        peers.all(node).stream()
                .filter(association -> told.add(association.getId()))
                .forEach(peers::announceRemoval);
        secondaries(node).stream()
                .filter(row -> told.add(row.id()))
                .forEach(row -> associationEvents.beforeDeleteChild(states.get(row.parent()), row.ref()));
        events.beforeDeleteNode(node);
    }

    private void remove(NodeState node) {
        peers.all(node).forEach(peers::removeRow);
        for (ChildRow row : secondaries(node)) {
            children.delete(row);
            integrity.associationRemoved(row.parent(), row.child(), row.type());
            associationEvents.onDeleteChild(states.get(row.parent()), row.ref());
        }
        ChildRow primary = children.primaryParent(node.id());
        children.delete(primary);
        integrity.associationRemoved(primary.parent(), primary.child(), primary.type());
        states.delete(node);
        events.onDeleteNode(node, primary.ref());
    }

    private List<ChildRow> secondaries(NodeState node) {
        return Stream.concat(children.ofChild(node.id()).stream(), children.ofParent(node.id()).stream())
                .filter(row -> !row.primary())
                .toList();
    }
}
