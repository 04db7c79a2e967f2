package se.diarium.embedded.node;

import java.util.List;
import org.alfresco.repo.node.NodeBulkLoader;
import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.embedded.node.store.NodeRows;
import se.diarium.embedded.node.store.NodeStates;

/** Reads nodes ahead of a transaction's use of them, into what the transaction remembers of nodes. */
public final class NodesAhead implements NodeBulkLoader {
    private final NodeStates states;

    public NodesAhead(NodeRows rows) {
        this.states = rows.states();
    }

    @Override
    public void cacheNodes(List<NodeRef> nodeRefs) {
        states.read(nodeRefs);
    }

    /** Nothing to do: no cache of this repository keeps what was read before a commit. */
    @Override
    public void setCheckNodeConsistency() {}
}
