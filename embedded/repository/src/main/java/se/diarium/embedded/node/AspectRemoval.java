package se.diarium.embedded.node;

import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.InvalidAspectException;
import org.alfresco.service.namespace.QName;
import se.diarium.embedded.node.store.ChildRow;
import se.diarium.embedded.node.store.ChildTable;
import se.diarium.embedded.node.store.NodeState;
import se.diarium.embedded.node.store.NodeStates;

/** Takes aspects off nodes, with their properties, their children and their associations. */
final class AspectRemoval {
    private final DictionaryService dictionary;
    private final NodeStates states;
    private final ChildTable children;
    private final ChildLinks links;
    private final PeerLinks peers;
    private final NodeDeletion deletion;
    private final NodeEditor editor;
    private final NodeEvents events;

    AspectRemoval(
            DictionaryService dictionary,
            NodeStates states,
            ChildTable children,
            ChildLinks links,
            PeerLinks peers,
            NodeDeletion deletion,
            NodeEditor editor,
            NodeEvents events) {
        this.dictionary = dictionary;
        this.states = states;
        this.children = children;
        this.links = links;
        this.peers = peers;
        this.deletion = deletion;
        this.editor = editor;
        this.events = events;
    }

    void remove(NodeState state, QName name) {
        AspectDefinition aspect = dictionary.getAspect(name);
        if (aspect == null) {
            throw new InvalidAspectException("The aspect is invalid: " + name, name);
        }
        if (!state.aspects().contains(name)) {
            return;
        }
        events.beforeUpdateNode(state);
        events.beforeRemoveAspect(state, name);
        editor.dropAspect(state, aspect);
        aspect.getAssociations().keySet().forEach(association -> removeAssociations(state, association));
        events.onUpdateNode(state);
        events.onRemoveAspect(state, name);
    }

    private void removeAssociations(NodeState state, QName type) {
        for (ChildRow row : children.ofParentAndType(state.id(), type, Integer.MAX_VALUE)) {
            if (row.primary()) {
                deletion.delete(states.get(row.child()));
            } else {
                links.removeSecondary(row);
            }
        }
        peers.targets(state, type).forEach(peers::remove);
    }
}
