package se.diarium.register.node;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.DiariumGroups;
import se.diarium.register.series.ReaderTable;
import se.diarium.register.series.Visibility;

/** What the caller may see in lists; the same as {@link RegisterPermissions} lets the caller read. */
public class CallerVisibility {

    private final RegisterFolders folders;
    private final Bodies bodies;
    private final PermissionService permissions;
    private final AuthorityService authorities;
    private final ReaderTable readers;

    CallerVisibility(
            RegisterFolders folders,
            Bodies bodies,
            PermissionService permissions,
            AuthorityService authorities,
            ReaderTable readers) {
        this.folders = folders;
        this.bodies = bodies;
        this.permissions = permissions;
        this.authorities = authorities;
        this.readers = readers;
    }

    public Visibility get() {
        if (AuthenticationUtil.isRunAsUserTheSystemUser()) {
            return new Visibility(true, true, AuthenticationUtil.getSystemUserName(), Set.of(), Set.of());
        }
        String me = Objects.requireNonNull(AuthenticationUtil.getRunAsUser(), "No one is logged in");
        Set<String> mine = new HashSet<>(authorities.getAuthorities());
        mine.add(me);
        Set<String> myBodies = bodies.all().stream()
                .map(Body::code)
                .filter(code -> mine.contains(DiariumGroups.members(code)))
                .collect(Collectors.toSet());
        boolean all = permissions.hasPermission(folders.root(), PermissionService.READ) == AccessStatus.ALLOWED;
        boolean secretToo = mine.contains(DiariumGroups.REGISTRARS) || authorities.hasAdminAuthority();
        return new Visibility(all, secretToo, me, myBodies, all ? Set.of() : readers.readBy(mine));
    }
}
