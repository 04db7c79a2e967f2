package org.alfresco.repo.node;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;

/** Reads nodes ahead of work, or anew. On the platform the bean {@code nodeDAO} is one. */
public interface NodeBulkLoader {

    /** Reads what is cached of nodes, for these nodes; those that are not there are passed over. */
    void cacheNodes(List<NodeRef> nodeRefs);

    /**
     * Has the current transaction read nodes as they are in the database, whatever is cached of them. On the platform a reader that began
     * before a commit can leave in the cache what was there before it.
     */
    void setCheckNodeConsistency();
}
