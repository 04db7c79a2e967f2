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

    /** @throws AccessDeniedException if the caller may not open closed cases again */
    public void requireReopener() {
        require(DiariumGroups.REOPENERS);
    }

    private void require(String group) {
        if (!authorities.hasAdminAuthority() && !authorities.getAuthorities().contains(group)) {
            throw new AccessDeniedException("Not in " + group);
        }
    }
}
