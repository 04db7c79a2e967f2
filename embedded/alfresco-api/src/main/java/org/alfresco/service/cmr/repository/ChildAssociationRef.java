package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Objects;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.namespace.QName;

/** One parent's hold on one child; the association to a root node is imaginary and has neither type nor parent. */
public class ChildAssociationRef implements EntityRef, Comparable<ChildAssociationRef>, Serializable {
    private static final String SEPARATOR = "|";

    private final QName assocTypeQName;
    private final NodeRef parentRef;
    private final QName childQName;
    private final NodeRef childRef;
    private final boolean isPrimary;
    private int nthSibling;

    public ChildAssociationRef(
            QName assocTypeQName,
            NodeRef parentRef,
            QName childQName,
            NodeRef childRef,
            boolean isPrimary,
            int nthSibling) {
        if (childRef == null) {
            throw new IllegalArgumentException("A child association has a child");
        }
        this.assocTypeQName = assocTypeQName;
        this.parentRef = parentRef;
        this.childQName = childQName;
        this.childRef = childRef;
        this.isPrimary = isPrimary;
        this.nthSibling = nthSibling;
    }

    public ChildAssociationRef(QName assocTypeQName, NodeRef parentRef, QName childQName, NodeRef childRef) {
        this(assocTypeQName, parentRef, childQName, childRef, false, -1);
    }

    /** Reads what {@link #toString()} writes. */
    public ChildAssociationRef(String childAssocRefStr) {
        String[] parts = childAssocRefStr.split("\\|");
        if (parts.length != 6) {
            throw new AlfrescoRuntimeException("Not a child association: " + childAssocRefStr);
        }
        this.parentRef = new NodeRef(parts[0]);
        this.childRef = new NodeRef(parts[1]);
        this.assocTypeQName = QName.createQName(parts[2]);
        this.childQName = QName.createQName(parts[3]);
        this.isPrimary = Boolean.parseBoolean(parts[4]);
        this.nthSibling = Integer.parseInt(parts[5]);
    }

    @Override
    public String toString() {
        return parentRef
                + SEPARATOR
                + childRef
                + SEPARATOR
                + assocTypeQName
                + SEPARATOR
                + childQName
                + SEPARATOR
                + isPrimary
                + SEPARATOR
                + nthSibling;
    }

    @Override
    public boolean equals(Object o) {
        return this == o
                || o instanceof ChildAssociationRef other
                        && Objects.equals(assocTypeQName, other.assocTypeQName)
                        && Objects.equals(parentRef, other.parentRef)
                        && Objects.equals(childQName, other.childQName)
                        && childRef.equals(other.childRef);
    }

    @Override
    public int hashCode() {
        return 37 * (parentRef == null ? 0 : parentRef.hashCode()) + childRef.hashCode();
    }

    @Override
    public int compareTo(ChildAssociationRef another) {
        return Integer.compare(nthSibling, another.nthSibling);
    }

    public QName getTypeQName() {
        return assocTypeQName;
    }

    public QName getQName() {
        return childQName;
    }

    public NodeRef getChildRef() {
        return childRef;
    }

    public NodeRef getParentRef() {
        return parentRef;
    }

    public boolean isPrimary() {
        return isPrimary;
    }

    public int getNthSibling() {
        return nthSibling;
    }

    public void setNthSibling(int nthSibling) {
        this.nthSibling = nthSibling;
    }
}
