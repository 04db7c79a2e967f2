package se.diarium.register.node;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.security.AuthorityService;
import se.diarium.register.DiariumGroups;

/** The rights that go with a role rather than with a node. Administrators have all of them. */
public class Roles {

    private final AuthorityService authorities;

    Roles(AuthorityService authorities) {
        this.authorities = authorities;
    }

    /** @throws AccessDeniedException if the caller is no registrar */
    public void requireRegistrar() {
        require(DiariumGroups.REGISTRARS);
    }

    public boolean isRegistrar() {
        return has(DiariumGroups.REGISTRARS);
    }

    /** @throws AccessDeniedException if the caller is no administrator of the platform */
    public void requireAdministrator() {
        if (!authorities.hasAdminAuthority()) {
            throw new AccessDeniedException("No administrator");
        }
    }

    /** @throws AccessDeniedException if the caller is neither a secretary of bodies nor a registrar */
    public void requireMeetingStaff() {
        if (!isMeetingStaff()) {
            throw new AccessDeniedException("Not in " + DiariumGroups.SECRETARIES);
        }
    }

    /** Whether the caller keeps the bodies' members and meetings: the secretaries and the registrars do. */
    public boolean isMeetingStaff() {
        return has(DiariumGroups.SECRETARIES) || has(DiariumGroups.REGISTRARS);
    }

    /** @throws AccessDeniedException if the caller may not open closed cases again */
    public void requireReopener() {
        require(DiariumGroups.REOPENERS);
    }

    private void require(String group) {
        if (!has(group)) {
            throw new AccessDeniedException("Not in " + group);
        }
    }

    private boolean has(String group) {
        return authorities.hasAdminAuthority() || authorities.getAuthorities().contains(group);
    }
}
