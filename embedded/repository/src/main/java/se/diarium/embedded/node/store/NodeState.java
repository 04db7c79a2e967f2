package se.diarium.embedded.node.store;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** A node as the running transaction sees it. Changes are written when the transaction is about to commit. */
public final class NodeState {
    private final long id;
    private final NodeRef ref;
    private long revision;
    private QName type;
    private Set<QName> aspects;
    private Map<QName, Serializable> properties;
    private AuditStamp audit;

    NodeState(
            long id,
            NodeRef ref,
            long revision,
            QName type,
            Set<QName> aspects,
            Map<QName, Serializable> properties,
            AuditStamp audit) {
        this.id = id;
        this.ref = ref;
        this.revision = revision;
        this.type = type;
        this.aspects = aspects;
        this.properties = properties;
        this.audit = audit;
    }

    public long id() {
        return id;
    }

    public NodeRef ref() {
        return ref;
    }

    public QName type() {
        return type;
    }

    public Set<QName> aspects() {
        return Collections.unmodifiableSet(aspects);
    }

    /** The stored properties, without those that are worked out from the row. */
    public Map<QName, Serializable> properties() {
        return Collections.unmodifiableMap(properties);
    }

    /** Null for a node that keeps no account of its changes. */
    public AuditStamp audit() {
        return audit;
    }

    long revision() {
        return revision;
    }

    void written() {
        revision++;
    }

    void setType(QName newType) {
        type = newType;
    }

    void setAspects(Set<QName> newAspects) {
        aspects = newAspects;
    }

    void setProperties(Map<QName, Serializable> newProperties) {
        properties = newProperties;
    }

    void setAudit(AuditStamp newAudit) {
        audit = newAudit;
    }
}
