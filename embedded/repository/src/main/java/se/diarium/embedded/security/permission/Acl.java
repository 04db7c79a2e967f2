package se.diarium.embedded.security.permission;

import java.util.List;

/**
 * The access control list set on a node.
 *
 * @param nodeKey the key of the node it is set on
 * @param inherits whether the entries from above count too
 * @param entries its own entries, denials first, at position 0
 */
record Acl(long id, long nodeKey, boolean inherits, List<AclEntry> entries) {}
