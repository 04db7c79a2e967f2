package se.diarium.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.TypeDefinition;

/** A type. */
final class CompiledType extends CompiledClass implements TypeDefinition {
    CompiledType(ModelRegistry registry, CompiledModel model, ClassHead head) {
        super(registry, model, head);
    }

    @Override
    public boolean isAspect() {
        return false;
    }
}
