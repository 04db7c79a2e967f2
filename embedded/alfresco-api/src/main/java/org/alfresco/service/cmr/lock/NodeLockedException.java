package org.alfresco.service.cmr.lock;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;

/** Somebody else has locked the node. */
public class NodeLockedException extends AlfrescoRuntimeException {

    public NodeLockedException(NodeRef nodeRef) {
        super("The node is locked: " + nodeRef.getId());
    }
}
