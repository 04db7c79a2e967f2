package se.diarium.embedded.node.store;

import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** A row of a child association, with both nodes. */
public record ChildRow(
        long id,
        long parentId,
        NodeRef parent,
        long childId,
        NodeRef child,
        QName type,
        QName name,
        boolean primary,
        int sibling) {
    public ChildAssociationRef ref() {
        return new ChildAssociationRef(type, parent, name, child, primary, sibling);
    }
}
