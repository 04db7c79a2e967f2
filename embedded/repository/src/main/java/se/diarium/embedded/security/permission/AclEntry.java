package se.diarium.embedded.security.permission;

import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityType;

/**
 * One permission allowed or denied to one authority.
 *
 * @param position how far above the node it was set; 0 is the node itself
 */
record AclEntry(String authority, String permission, boolean allowed, int position) implements AccessPermission {

    AclEntry at(int newPosition) {
        return newPosition == position ? this : new AclEntry(authority, permission, allowed, newPosition);
    }

    @Override
    public String getPermission() {
        return permission;
    }

    @Override
    public AccessStatus getAccessStatus() {
        return allowed ? AccessStatus.ALLOWED : AccessStatus.DENIED;
    }

    @Override
    public String getAuthority() {
        return authority;
    }

    @Override
    public AuthorityType getAuthorityType() {
        return AuthorityType.getAuthorityType(authority);
    }

    @Override
    public int getPosition() {
        return position;
    }

    @Override
    public boolean isInherited() {
        return position > 0;
    }

    @Override
    public boolean isSetDirectly() {
        return position == 0;
    }
}
