package org.alfresco.service.cmr.security;

import org.alfresco.service.cmr.repository.NodeRef;

/** Who owns a node: the owner named on it, or else whoever made it. An owner may do everything with the node. */
public interface OwnableService {

    /** The owner to set when nobody is to own a node. */
    String NO_OWNER = "";

    String getOwner(NodeRef nodeRef);

    void setOwner(NodeRef nodeRef, String userName);

    void takeOwnership(NodeRef nodeRef);

    boolean hasOwner(NodeRef nodeRef);
}
