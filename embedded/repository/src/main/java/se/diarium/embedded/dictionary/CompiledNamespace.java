package se.diarium.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.NamespaceDefinition;

/** A namespace of a model. */
record CompiledNamespace(ModelDefinition model, String uri, String prefix) implements NamespaceDefinition {
    @Override
    public ModelDefinition getModel() {
        return model;
    }

    @Override
    public String getUri() {
        return uri;
    }

    @Override
    public String getPrefix() {
        return prefix;
    }
}
