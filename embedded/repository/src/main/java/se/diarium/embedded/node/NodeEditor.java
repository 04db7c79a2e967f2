package se.diarium.embedded.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.InvalidAspectException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.namespace.QName;
import se.diarium.embedded.node.integrity.IntegrityCheck;
import se.diarium.embedded.node.store.NodeState;
import se.diarium.embedded.node.store.NodeStates;

/** Changes aspects, properties and the type of a node, with all that follows from the models. */
final class NodeEditor {
    private final DictionaryService dictionary;
    private final NodeStates states;
    private final ClassFeatures features;
    private final NodeEvents events;
    private final NodeAudit audit;
    private final IntegrityCheck integrity;

    NodeEditor(
            DictionaryService dictionary,
            NodeStates states,
            ClassFeatures features,
            NodeEvents events,
            NodeAudit audit,
            IntegrityCheck integrity) {
        this.dictionary = dictionary;
        this.states = states;
        this.features = features;
        this.events = events;
        this.audit = audit;
        this.integrity = integrity;
    }

    void addAspect(NodeState state, QName aspect, Map<QName, Serializable> properties) {
        if (dictionary.getAspect(aspect) == null) {
            throw new InvalidAspectException("The aspect is invalid: " + aspect, aspect);
        }
        events.beforeUpdateNode(state);
        if (edit(state, aspect, properties, false)) {
            events.onUpdateNode(state);
        }
    }

    void setProperties(NodeState state, Map<QName, Serializable> properties) {
        events.beforeUpdateNode(state);
        if (edit(state, ContentModel.TYPE_BASE, properties, true)) {
            events.onUpdateNode(state);
        }
    }

    void addProperties(NodeState state, Map<QName, Serializable> properties) {
        events.beforeUpdateNode(state);
        if (edit(state, ContentModel.TYPE_BASE, properties, false)) {
            events.onUpdateNode(state);
        }
    }

    void removeProperty(NodeState state, QName property) {
        events.beforeUpdateNode(state);
        if (removeProperties(state, Set.of(property))) {
            events.onUpdateNode(state);
        }
    }

    void setType(NodeState state, QName type) {
        if (dictionary.getType(type) == null) {
            throw new InvalidTypeException(type);
        }
        events.beforeUpdateNode(state);
        events.beforeSetType(state, type);
        QName old = state.type();
        boolean changed = !old.equals(type);
        if (changed) {
            integrity.watch();
            states.setType(state, type);
            audit.changed(state);
        }
        if (edit(state, type, Map.of(), false) || changed) {
            events.onUpdateNode(state);
            events.onSetType(state, old);
        }
    }

    /** Gives a node the aspects that having an association wants. */
    void adoptAssociation(NodeState source, QName association) {
        AssociationDefinition definition = dictionary.getAssociation(association);
        if (definition != null) {
            edit(source, definition.getSourceClass().getName(), Map.of(), false);
        }
    }

    /** Takes an aspect and its properties off; what was there of its associations is for the caller to remove. */
    void dropAspect(NodeState state, AspectDefinition aspect) {
        Set<QName> aspects = new LinkedHashSet<>(state.aspects());
        aspects.remove(aspect.getName());
        integrity.watch();
        states.setAspects(state, aspects);
        if (!removeProperties(state, aspect.getProperties().keySet())) {
            audit.changed(state);
        }
    }

    private boolean removeProperties(NodeState state, Set<QName> names) {
        Map<QName, Serializable> before = NodeValues.all(state);
        Map<QName, Serializable> properties = new HashMap<>(state.properties());
        if (!properties.keySet().removeAll(names)) {
            return false;
        }
        integrity.watch();
        states.setProperties(state, properties);
        audit.changed(state);
        events.onUpdateProperties(state, before, NodeValues.all(state));
        return true;
    }

    /** True when something changed. */
    private boolean edit(NodeState state, QName className, Map<QName, Serializable> given, boolean replacing) {
        Map<QName, Serializable> extra = features.converted(NodeValues.stored(given));
        Map<QName, Serializable> before = NodeValues.all(state);
        Set<QName> allNames = new HashSet<>(state.properties().keySet());
        allNames.addAll(extra.keySet());
        Set<QName> missing = features.missingAspects(className, state.aspects(), allNames);
        missing.forEach(aspect -> events.beforeAddAspect(state, aspect));
        List<QName> newClasses = new ArrayList<>(missing);
        newClasses.add(className);
        Map<QName, Serializable> properties = features.defaults(newClasses);
        properties.keySet().removeAll(state.properties().keySet());
        if (!replacing) {
            properties.putAll(state.properties());
        }
        properties.putAll(extra);
        boolean changedProperties = !properties.equals(state.properties());
        if (changedProperties || !missing.isEmpty()) {
            apply(state, properties, missing, given);
        }
        if (changedProperties) {
            events.onUpdateProperties(state, before, NodeValues.all(state));
        }
        missing.forEach(aspect -> events.onAddAspect(state, aspect));
        return changedProperties || !missing.isEmpty();
    }

    private void apply(
            NodeState state, Map<QName, Serializable> properties, Set<QName> missing, Map<QName, Serializable> given) {
        integrity.watch();
        states.setProperties(state, properties);
        Set<QName> aspects = new LinkedHashSet<>(state.aspects());
        aspects.addAll(missing);
        states.setAspects(state, aspects);
        audit.changed(state, given);
    }
}
