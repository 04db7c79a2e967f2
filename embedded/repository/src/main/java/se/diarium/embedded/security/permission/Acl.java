package se.diarium.embedded.security.permission;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * The access control list set on a node.
 *
 * @param node the node it is set on
 * @param inherits whether the entries from above count too
 * @param entries its own entries, denials first, at position 0
 */
record Acl(long id, NodeRef node, boolean inherits, List<AclEntry> entries) {}
