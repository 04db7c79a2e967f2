package org.alfresco.service.cmr.repository;

/** There is no such child association. */
public class InvalidChildAssociationRefException extends RuntimeException {
    private final ChildAssociationRef childAssociationRef;

    public InvalidChildAssociationRefException(ChildAssociationRef childAssociationRef) {
        this(null, childAssociationRef);
    }

    public InvalidChildAssociationRefException(String msg, ChildAssociationRef childAssociationRef) {
        super(msg);
        this.childAssociationRef = childAssociationRef;
    }

    public ChildAssociationRef getChildAssociationRef() {
        return childAssociationRef;
    }
}
