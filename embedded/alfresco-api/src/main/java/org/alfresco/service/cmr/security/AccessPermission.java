package org.alfresco.service.cmr.security;

/** One permission, allowed or denied to one authority on one node. */
public interface AccessPermission {

    String getPermission();

    AccessStatus getAccessStatus();

    String getAuthority();

    AuthorityType getAuthorityType();

    /** How far up the entry was set: 0 on the node itself, 1 on its parent … */
    int getPosition();

    boolean isInherited();

    boolean isSetDirectly();
}
