package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

/** The two nodes are associated in that way already. */
public class AssociationExistsException extends RuntimeException {
    private final Long sourceNodeId;
    private final Long targetNodeId;
    private final QName qname;

    public AssociationExistsException(Long sourceNodeId, Long targetNodeId, QName qname) {
        this(sourceNodeId, targetNodeId, qname, null);
    }

    public AssociationExistsException(Long sourceNodeId, Long targetNodeId, QName qname, Throwable cause) {
        super("Association " + qname + " exists between nodes " + sourceNodeId + " and " + targetNodeId, cause);
        this.sourceNodeId = sourceNodeId;
        this.targetNodeId = targetNodeId;
        this.qname = qname;
    }

    public Long getSourceNodeId() {
        return sourceNodeId;
    }

    public Long getTargetNodeId() {
        return targetNodeId;
    }

    public QName getQName() {
        return qname;
    }
}
