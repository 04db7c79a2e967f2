package se.diarium.embedded.security.authority;

import static org.alfresco.service.cmr.security.PermissionService.ADMINISTRATOR_AUTHORITY;
import static org.alfresco.service.cmr.security.PermissionService.ALL_AUTHORITIES;
import static org.alfresco.service.cmr.security.PermissionService.GUEST_AUTHORITY;

import java.util.HashSet;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;

/** What a user is: the groups, nested ones too, and the roles that follow from the name or a group. */
public final class Memberships {

    /** The group whose members administer the repository. */
    public static final String ADMINISTRATORS = "GROUP_ALFRESCO_ADMINISTRATORS";

    private final AuthorityStore store;

    public Memberships(AuthorityStore store) {
        this.store = store;
    }

    /** Groups and roles of a user, without the user itself. Everybody is in {@code GROUP_EVERYONE}, guests apart. */
    public Set<String> of(String userName) {
        if (userName == null) {
            return Set.of();
        }
        Set<String> authorities = new HashSet<>(store.ancestors(canonical(userName)));
        if (userName.equalsIgnoreCase(AuthenticationUtil.getAdminUserName()) || authorities.contains(ADMINISTRATORS)) {
            authorities.add(ADMINISTRATOR_AUTHORITY);
        }
        authorities.add(isGuest(userName) ? GUEST_AUTHORITY : ALL_AUTHORITIES);
        return authorities;
    }

    private String canonical(String userName) {
        return store.find(userName).map(Authority::name).orElse(userName);
    }

    private static boolean isGuest(String userName) {
        return userName.equalsIgnoreCase(AuthenticationUtil.getGuestUserName());
    }
}
