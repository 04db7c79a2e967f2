package org.alfresco.service.cmr.dictionary;

/** What a node of any type may carry. */
public interface AspectDefinition extends ClassDefinition {}
