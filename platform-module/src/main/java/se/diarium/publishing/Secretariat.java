package se.diarium.publishing;

import java.util.Collections;
import java.util.Set;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import se.diarium.register.DiariumGroups;

/** Those who publish: registrars and secretaries who may change the record. */
class Secretariat {

    private static final Set<String> GROUPS = Set.of(DiariumGroups.REGISTRARS, DiariumGroups.SECRETARIES);

    private final PermissionService permissions;
    private final AuthorityService authorities;

    Secretariat(PermissionService permissions, AuthorityService authorities) {
        this.permissions = permissions;
        this.authorities = authorities;
    }

    /** Whether the caller may publish a record. */
    boolean includesCaller(NodeRef record) {
        boolean mayWrite = permissions.hasPermission(record, PermissionService.WRITE) == AccessStatus.ALLOWED;
        return mayWrite
                && (authorities.hasAdminAuthority() || !Collections.disjoint(authorities.getAuthorities(), GROUPS));
    }

    void require(NodeRef record) {
        if (!includesCaller(record)) {
            throw new AccessDeniedException("Not one who may publish " + record);
        }
    }
}
