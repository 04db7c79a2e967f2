package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Objects;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.namespace.QName;

/** A peer association from one node to another. */
public class AssociationRef implements EntityRef, Serializable {
    private static final String SEPARATOR = "|";

    private final Long id;
    private final NodeRef sourceRef;
    private final QName assocTypeQName;
    private final NodeRef targetRef;

    public AssociationRef(NodeRef sourceRef, QName assocTypeQName, NodeRef targetRef) {
        this(null, sourceRef, assocTypeQName, targetRef);
    }

    public AssociationRef(Long id, NodeRef sourceRef, QName assocTypeQName, NodeRef targetRef) {
        this.id = id;
        this.sourceRef = sourceRef;
        this.assocTypeQName = assocTypeQName;
        this.targetRef = targetRef;
    }

    /** Reads what {@link #toString()} writes. */
    public AssociationRef(String assocRefStr) {
        String[] parts = assocRefStr.split("\\|");
        if (parts.length != 3 && parts.length != 4) {
            throw new AlfrescoRuntimeException("Not an association: " + assocRefStr);
        }
        this.id = parts.length == 4 ? Long.valueOf(parts[3]) : null;
        this.sourceRef = new NodeRef(parts[0]);
        this.targetRef = new NodeRef(parts[1]);
        this.assocTypeQName = QName.createQName(parts[2]);
    }

    @Override
    public String toString() {
        return sourceRef + SEPARATOR + targetRef + SEPARATOR + assocTypeQName + (id == null ? "" : SEPARATOR + id);
    }

    @Override
    public boolean equals(Object o) {
        return this == o
                || o instanceof AssociationRef other
                        && Objects.equals(sourceRef, other.sourceRef)
                        && Objects.equals(assocTypeQName, other.assocTypeQName)
                        && Objects.equals(targetRef, other.targetRef);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sourceRef, assocTypeQName, targetRef);
    }

    /** The key in the database; null when it was not read from there. */
    public Long getId() {
        return id;
    }

    public QName getTypeQName() {
        return assocTypeQName;
    }

    public NodeRef getTargetRef() {
        return targetRef;
    }

    public NodeRef getSourceRef() {
        return sourceRef;
    }
}
