package se.diarium.embedded.security.permission;

import java.util.OptionalLong;
import org.alfresco.service.cmr.repository.NodeRef;

/** The nodes by key, and which node is above which: all that inheritance needs to know of the store. */
interface NodeTree {

    /** The key of a node as the current transaction sees it; empty when there is no such node. */
    OptionalLong key(NodeRef node);

    /** The key of a node's primary parent; empty for a root. */
    OptionalLong parent(long key);
}
