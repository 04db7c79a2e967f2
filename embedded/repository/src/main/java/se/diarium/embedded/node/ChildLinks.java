package se.diarium.embedded.node;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.CyclicChildRelationshipException;
import org.alfresco.service.namespace.QName;
import se.diarium.embedded.node.integrity.IntegrityCheck;
import se.diarium.embedded.node.store.ChildRow;
import se.diarium.embedded.node.store.ChildTable;
import se.diarium.embedded.node.store.NodeState;
import se.diarium.embedded.node.store.NodeStates;

/** Hangs nodes under parents, moves them and takes secondary parents away. */
final class ChildLinks {
    private final DictionaryService dictionary;
    private final NodeStates states;
    private final ChildTable table;
    private final UniqueNames names;
    private final AssociationEvents events;
    private final NodeEvents nodeEvents;
    private final NodeEditor editor;
    private final NodeAudit audit;
    private final IntegrityCheck integrity;

    ChildLinks(
            DictionaryService dictionary,
            NodeStates states,
            ChildTable table,
            AssociationEvents events,
            NodeEvents nodeEvents,
            NodeEditor editor,
            NodeAudit audit,
            IntegrityCheck integrity) {
        this.dictionary = dictionary;
        this.states = states;
        this.table = table;
        this.names = new UniqueNames(dictionary);
        this.events = events;
        this.nodeEvents = nodeEvents;
        this.editor = editor;
        this.audit = audit;
        this.integrity = integrity;
    }

    /** The row of a new node's primary association. */
    ChildAssociationRef insertPrimary(NodeState parent, NodeState child, QName type, QName name) {
        ChildRow row = table.insert(parent, child, type, name, true, names.of(type, child.ref(), child.properties()));
        linked(parent, row);
        return row.ref();
    }

    /** Tells of a new node's primary association. */
    void announceNew(NodeState parent, ChildAssociationRef association) {
        events.onCreateChild(parent, association, true);
    }

    void adopt(NodeState parent, QName type) {
        editor.adoptAssociation(parent, type);
    }

    ChildAssociationRef addSecondary(NodeState parent, NodeState child, QName type, QName name) {
        PendingDeletes.refuse(parent.ref(), child.ref());
        ChildRow row = table.insert(parent, child, type, name, false, names.of(type, child.ref(), child.properties()));
        refuseCycle(parent, child, row.ref());
        linked(parent, row);
        events.onCreateChild(parent, row.ref(), false);
        editor.adoptAssociation(parent, type);
        return row.ref();
    }

    ChildAssociationRef move(NodeState child, NodeState newParent, QName type, QName name) {
        PendingDeletes.refuse(child.ref(), newParent.ref());
        ChildRow old = table.primaryParent(child.id());
        if (old == null) {
            throw new IllegalArgumentException("A root cannot be moved: " + child.ref());
        }
        if (!child.ref().getStoreRef().equals(newParent.ref().getStoreRef())) {
            throw new IllegalArgumentException("A node stays in its store: " + child.ref());
        }
        NodeState oldParent = states.get(old.parent());
        nodeEvents.beforeMoveNode(child, old.ref(), newParent.ref());
        events.beforeDeleteChild(oldParent, old.ref());
        QName newType = type == null ? old.type() : type;
        QName newName = name == null ? old.name() : name;
        ChildRow moved =
                table.move(old, newParent, child, newType, newName, names.of(newType, child.ref(), child.properties()));
        refuseCycle(newParent, child, moved.ref());
        unlinked(oldParent, old);
        linked(newParent, moved);
        events.onCreateChild(newParent, moved.ref(), false);
        events.onDeleteChild(oldParent, old.ref());
        nodeEvents.onMoveNode(child, old.ref(), moved.ref());
        return moved.ref();
    }

    void removeSecondary(ChildRow row) {
        NodeState parent = states.get(row.parent());
        events.beforeDeleteChild(parent, row.ref());
        table.delete(row);
        unlinked(parent, row);
        events.onDeleteChild(parent, row.ref());
    }

    /** Lets a child keep its name to itself under each parent, or refuses the name. */
    void rename(NodeState child, Map<QName, Serializable> properties) {
        for (ChildRow row : table.ofChild(child.id())) {
            String unique = names.of(row.type(), child.ref(), properties);
            if (unique != null) {
                table.rename(row, unique);
            }
        }
    }

    void propagate(NodeState parent, QName type) {
        if (dictionary.getAssociation(type) instanceof ChildAssociationDefinition definition
                && definition.getPropagateTimestamps()) {
            audit.childrenChanged(parent);
        }
    }

    private void linked(NodeState parent, ChildRow row) {
        integrity.associationCreated(row.parent(), row.child(), row.type());
        propagate(parent, row.type());
    }

    private void unlinked(NodeState parent, ChildRow row) {
        integrity.associationRemoved(row.parent(), row.child(), row.type());
        propagate(parent, row.type());
    }

    private void refuseCycle(NodeState parent, NodeState child, ChildAssociationRef association) {
        Deque<Long> above = new ArrayDeque<>(List.of(parent.id()));
        Set<Long> seen = new HashSet<>();
        while (!above.isEmpty()) {
            long id = above.pop();
            if (id == child.id()) {
                throw new CyclicChildRelationshipException(
                        "The node would be its own ancestor: " + child.ref(), association);
            }
            if (seen.add(id)) {
                table.ofChild(id).forEach(row -> above.push(row.parentId()));
            }
        }
    }
}
