package org.alfresco.service.namespace;

import java.util.Collection;

/** Translates between namespace URIs and their prefixes. */
public interface NamespacePrefixResolver {
    String getNamespaceURI(String prefix) throws NamespaceException;

    Collection<String> getPrefixes(String namespaceURI) throws NamespaceException;

    Collection<String> getPrefixes();

    Collection<String> getURIs();
}
