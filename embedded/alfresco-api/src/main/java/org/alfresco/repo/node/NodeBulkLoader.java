package org.alfresco.repo.node;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;

/** Reads many nodes at once ahead of work that asks for them one by one. On the platform the bean {@code nodeDAO} is one. */
public interface NodeBulkLoader {

    /** Reads what is cached of nodes, for these nodes; those that are not there are passed over. */
    void cacheNodes(List<NodeRef> nodeRefs);
}
