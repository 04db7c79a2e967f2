package se.diarium.embedded.node.integrity;

import java.util.LinkedHashSet;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;
import se.diarium.embedded.node.store.NodeState;
import se.diarium.embedded.node.store.NodeStates;

/** Marks nodes that lack what their models ask for without insisting on it, and takes the mark off again. */
final class Incompleteness {
    private final NodeStates states;
    private final PropertyRules properties;

    Incompleteness(NodeStates states, PropertyRules properties) {
        this.states = states;
        this.properties = properties;
    }

    void mark(NodeState state) {
        boolean incomplete = properties.lacksOptional(state);
        if (incomplete == state.aspects().contains(ContentModel.ASPECT_INCOMPLETE)) {
            return;
        }
        Set<QName> aspects = new LinkedHashSet<>(state.aspects());
        if (incomplete) {
            aspects.add(ContentModel.ASPECT_INCOMPLETE);
        } else {
            aspects.remove(ContentModel.ASPECT_INCOMPLETE);
        }
        states.setAspects(state, aspects);
    }
}
