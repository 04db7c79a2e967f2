package org.alfresco.service.cmr.repository;

/** There is no such node. */
public class InvalidNodeRefException extends RuntimeException {
    private final NodeRef nodeRef;

    public InvalidNodeRefException(NodeRef nodeRef) {
        this(null, nodeRef);
    }

    public InvalidNodeRefException(String msg, NodeRef nodeRef) {
        super(msg);
        this.nodeRef = nodeRef;
    }

    public InvalidNodeRefException(String msg, NodeRef nodeRef, Throwable e) {
        super(msg, e);
        this.nodeRef = nodeRef;
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }
}
