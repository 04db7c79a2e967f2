package se.diarium.embedded.node;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;
import se.diarium.embedded.node.integrity.IntegrityCheck;
import se.diarium.embedded.node.store.AssociationTable;
import se.diarium.embedded.node.store.NodeState;
import se.diarium.embedded.node.store.NodeStates;

/** Peer associations. */
final class PeerLinks {
    private final NodeStates states;
    private final AssociationTable table;
    private final AssociationEvents events;
    private final NodeEditor editor;
    private final IntegrityCheck integrity;

    PeerLinks(
            NodeStates states,
            AssociationTable table,
            AssociationEvents events,
            NodeEditor editor,
            IntegrityCheck integrity) {
        this.states = states;
        this.table = table;
        this.events = events;
        this.editor = editor;
        this.integrity = integrity;
    }

    AssociationRef create(NodeState source, NodeState target, QName type, int sibling) {
        PendingDeletes.refuse(source.ref(), target.ref());
        AssociationRef association = table.insert(source, target, type, sibling);
        integrity.associationCreated(source.ref(), target.ref(), type);
        events.onCreatePeer(source, association);
        editor.adoptAssociation(source, type);
        return association;
    }

    void remove(AssociationRef association) {
        announceRemoval(association);
        removeRow(association);
    }

    void announceRemoval(AssociationRef association) {
        events.beforeDeletePeer(states.get(association.getSourceRef()), association);
    }

    void removeRow(AssociationRef association) {
        NodeState source = states.get(association.getSourceRef());
        table.delete(association);
        integrity.associationRemoved(
                association.getSourceRef(), association.getTargetRef(), association.getTypeQName());
        events.onDeletePeer(source, association);
    }

    /** Makes these the targets, in this order. */
    void set(NodeState source, QName type, List<NodeRef> targets) {
        Map<NodeRef, AssociationRef> existing = new LinkedHashMap<>();
        targets(source, type).forEach(association -> existing.put(association.getTargetRef(), association));
        existing.forEach((target, association) -> {
            if (!targets.contains(target)) {
                remove(association);
            }
        });
        int place = 0;
        for (NodeRef target : new LinkedHashSet<>(targets)) {
            AssociationRef association = existing.get(target);
            if (association == null) {
                create(source, states.get(target), type, place);
            } else {
                table.setSibling(association, place);
            }
            place++;
        }
    }

    /** Null when there is none. */
    AssociationRef find(long id) {
        return table.find(id);
    }

    List<AssociationRef> targets(NodeState source, QNamePattern type) {
        return table.ofSource(source.id()).stream()
                .filter(association -> type.isMatch(association.getTypeQName()))
                .toList();
    }

    List<AssociationRef> sources(NodeState target, QNamePattern type) {
        return table.ofTarget(target.id()).stream()
                .filter(association -> type.isMatch(association.getTypeQName()))
                .toList();
    }

    List<AssociationRef> all(NodeState node) {
        return Stream.concat(table.ofSource(node.id()).stream(), table.ofTarget(node.id()).stream())
                .distinct()
                .toList();
    }
}
