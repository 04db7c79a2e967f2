package org.alfresco.service.cmr.dictionary;

/** An association from parent to child. */
public interface ChildAssociationDefinition extends AssociationDefinition {
    String getRequiredChildName();

    boolean getDuplicateChildNamesAllowed();

    boolean getPropagateTimestamps();
}
