package se.diarium.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.namespace.QName;

/** Checks that what a model refers to is there, so that a slip is found at start and not when a node is made. */
final class ModelValidation {
    private final ModelRegistry registry;
    private final String source;

    ModelValidation(ModelRegistry registry, String source) {
        this.registry = registry;
        this.source = source;
    }

    void validate(CompiledModel model) {
        model.constraints().values().forEach(ConstraintDefinition::getConstraint);
        model.classes().values().forEach(this::validate);
    }

    private void validate(CompiledClass definition) {
        require(
                definition.getParentName() == null || definition.parent() != null,
                definition,
                definition.getParentName());
        definition.ownAspects().forEach(aspect -> {
            CompiledClass found = registry.classDefinition(aspect);
            require(found != null && found.isAspect(), definition, aspect);
        });
        for (CompiledProperty property : definition.ownProperties().values()) {
            require(registry.dataType(property.dataTypeName()) != null, definition, property.dataTypeName());
            property.getConstraints().forEach(ConstraintDefinition::getConstraint);
        }
        definition
                .ownAssociations()
                .values()
                .forEach(association ->
                        require(association.getTargetClass() != null, definition, association.targetClassName()));
        definition.getProperties();
    }

    private void require(boolean isThere, CompiledClass definition, QName missing) {
        if (!isThere) {
            throw new DictionaryException(
                    source + ": " + definition.getName() + " refers to " + missing + ", which is not there");
        }
    }
}
