package se.diarium.embedded.security.authority;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityType;

/**
 * A person, group or role.
 *
 * @param name the full name: {@code GROUP_…} for a group, the user name of a person
 * @param displayName what to show instead of the name, or null
 * @param node the node that stands for it, or null
 */
record Authority(String name, AuthorityType type, String displayName, NodeRef node) {}
