package org.alfresco.service.cmr.dictionary;

/** A namespace that a model defines or imports. */
public interface NamespaceDefinition {
    ModelDefinition getModel();

    String getUri();

    String getPrefix();
}
