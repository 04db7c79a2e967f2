package se.diarium.embedded.node.integrity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityRecord;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;
import se.diarium.embedded.node.store.NodeState;

/** What the models want of a node's classes and properties. */
final class PropertyRules {
    /** Their properties are the store's own. */
    private static final Set<QName> KEPT_BY_STORE =
            Set.of(ContentModel.ASPECT_REFERENCEABLE, ContentModel.ASPECT_AUDITABLE, ContentModel.ASPECT_LOCALIZED);

    private final DictionaryService dictionary;

    PropertyRules(DictionaryService dictionary) {
        this.dictionary = dictionary;
    }

    void check(NodeState state, List<IntegrityRecord> records) {
        for (ClassDefinition definition : classes(state)) {
            for (AspectDefinition aspect : definition.getDefaultAspects()) {
                if (!state.aspects().contains(aspect.getName())) {
                    records.add(record("Mandatory aspect not set", state, definition, aspect.getName()));
                }
            }
            definition.getProperties().values().forEach(property -> check(state, definition, property, records));
        }
    }

    /** Whether something is missing that the models ask for without insisting on it. */
    boolean lacksOptional(NodeState state) {
        return classes(state).stream()
                .flatMap(definition -> definition.getProperties().values().stream())
                .anyMatch(property ->
                        property.isMandatory() && !property.isMandatoryEnforced() && isMissing(state, property));
    }

    private void check(
            NodeState state, ClassDefinition definition, PropertyDefinition property, List<IntegrityRecord> records) {
        if (property.isMandatory() && property.isMandatoryEnforced() && isMissing(state, property)) {
            records.add(record("Mandatory property not set", state, definition, property.getName()));
            return;
        }
        Serializable value = state.properties().get(property.getName());
        for (ConstraintDefinition constraint : property.getConstraints()) {
            try {
                constraint.getConstraint().evaluate(value);
            } catch (ConstraintException e) {
                records.add(new IntegrityRecord(
                        record("Invalid property value", state, definition, property.getName())
                                        .getMessage() + " Constraint: " + e.getMessage()));
            }
        }
    }

    /** A node without a name is called by its id, so the name is never missing. */
    private static boolean isMissing(NodeState state, PropertyDefinition property) {
        return state.properties().get(property.getName()) == null
                && !property.getName().equals(ContentModel.PROP_NAME);
    }

    private List<ClassDefinition> classes(NodeState state) {
        List<ClassDefinition> classes = new ArrayList<>();
        ClassDefinition type = dictionary.getType(state.type());
        if (type != null) {
            classes.add(type);
        }
        state.aspects().stream()
                .filter(aspect -> !KEPT_BY_STORE.contains(aspect))
                .map(dictionary::getAspect)
                .filter(Objects::nonNull)
                .forEach(classes::add);
        return classes;
    }

    private static IntegrityRecord record(String problem, NodeState state, ClassDefinition definition, QName feature) {
        Serializable name = state.properties().get(ContentModel.PROP_NAME);
        return new IntegrityRecord(problem + ": Node: " + state.ref() + (name == null ? "" : " Name: " + name)
                + " Class: " + definition.getName() + " Feature: " + feature);
    }
}
