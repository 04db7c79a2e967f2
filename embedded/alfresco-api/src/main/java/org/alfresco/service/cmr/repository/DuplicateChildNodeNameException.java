package org.alfresco.service.cmr.repository;

import org.alfresco.repo.transaction.DoNotRetryException;
import org.alfresco.service.namespace.QName;

/** The parent has a child of that name already, in any case of letters. */
public class DuplicateChildNodeNameException extends RuntimeException implements DoNotRetryException {
    private final NodeRef parentNodeRef;
    private final QName assocTypeQName;
    private final String name;

    public DuplicateChildNodeNameException(NodeRef parentNodeRef, QName assocTypeQName, String name, Throwable e) {
        super("Duplicate child name not allowed: " + name, e);
        this.parentNodeRef = parentNodeRef;
        this.assocTypeQName = assocTypeQName;
        this.name = name;
    }

    public NodeRef getParentNodeRef() {
        return parentNodeRef;
    }

    public QName getAssocTypeQName() {
        return assocTypeQName;
    }

    public String getName() {
        return name;
    }
}
