package org.alfresco.service.cmr.dictionary;

/** A type of node. */
public interface TypeDefinition extends ClassDefinition {}
