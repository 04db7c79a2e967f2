package se.diarium.register.node;

import java.util.Arrays;
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

    /** @throws AccessDeniedException if the caller is neither secretary nor registrar */
    public void requireSecretary() {
        require(DiariumGroups.SECRETARIES, DiariumGroups.REGISTRARS);
    }

    private void require(String... groups) {
        if (!authorities.hasAdminAuthority()
                && Arrays.stream(groups).noneMatch(authorities.getAuthorities()::contains)) {
            throw new AccessDeniedException("Not in " + String.join(" or ", groups));
        }
    }
}
