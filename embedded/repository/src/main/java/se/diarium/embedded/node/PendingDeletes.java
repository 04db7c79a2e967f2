package se.diarium.embedded.node;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;

/** The nodes that the running transaction is deleting; nothing may be hung onto them any more. */
final class PendingDeletes {
    private PendingDeletes() {}

    static void add(Collection<NodeRef> nodes) {
        Set<NodeRef> pending = pending();
        if (pending == null) {
            pending = new HashSet<>();
            AlfrescoTransactionSupport.bindResource(PendingDeletes.class, pending);
        }
        pending.addAll(nodes);
    }

    static void remove(Collection<NodeRef> nodes) {
        Set<NodeRef> pending = pending();
        if (pending != null) {
            pending.removeAll(nodes);
        }
    }

    static void refuse(NodeRef... nodes) {
        Set<NodeRef> pending = pending();
        if (pending == null || pending.isEmpty()) {
            return;
        }
        for (NodeRef node : nodes) {
            if (pending.contains(node)) {
                throw new InvalidNodeRefException("The node is being deleted: " + node, node);
            }
        }
    }

    private static Set<NodeRef> pending() {
        return AlfrescoTransactionSupport.getResource(PendingDeletes.class);
    }
}
