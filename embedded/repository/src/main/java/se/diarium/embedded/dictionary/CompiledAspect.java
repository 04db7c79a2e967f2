package se.diarium.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.AspectDefinition;

/** An aspect. */
final class CompiledAspect extends CompiledClass implements AspectDefinition {
    CompiledAspect(ModelRegistry registry, CompiledModel model, ClassHead head) {
        super(registry, model, head);
    }

    @Override
    public boolean isAspect() {
        return true;
    }
}
