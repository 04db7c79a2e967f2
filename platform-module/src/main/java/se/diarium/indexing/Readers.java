package se.diarium.indexing;

import java.util.HashSet;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import se.diarium.search.Denial;

/** Who may read a node, as authorities, and who may not though a group of theirs may. To be run as the system. */
class Readers {

    private static final Set<String> READING = Set.of(
            PermissionService.READ,
            PermissionService.CONSUMER,
            PermissionService.EDITOR,
            PermissionService.CONTRIBUTOR,
            "Collaborator",
            PermissionService.COORDINATOR,
            PermissionService.ALL_PERMISSIONS,
            PermissionService.FULL_CONTROL);

    private final PermissionService permissions;

    Readers(PermissionService permissions) {
        this.permissions = permissions;
    }

    Set<String> of(NodeRef node) {
        Set<String> allowed = new HashSet<>();
        Set<String> denied = new HashSet<>();
        for (AccessPermission permission : permissions.getAllSetPermissions(node)) {
            if (READING.contains(permission.getPermission())) {
                (permission.getAccessStatus() == AccessStatus.ALLOWED ? allowed : denied)
                        .add(permission.getAuthority());
            }
        }
        allowed.removeAll(denied);
        // Who runs the platform reads everything without a permission being set.
        allowed.add(PermissionService.ADMINISTRATOR_AUTHORITY);
        denied.forEach(authority -> allowed.add(Denial.of(authority)));
        return allowed;
    }
}
