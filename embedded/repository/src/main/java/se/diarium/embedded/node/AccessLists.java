package se.diarium.embedded.node;

import org.alfresco.service.cmr.repository.NodeRef;

/** Which access control list a node has; kept by the security of the repository. */
public interface AccessLists {

    /** The id of the list the node has or shares with others; null when there is none. */
    Long listOf(NodeRef node);
}
