package se.diarium.register.setup;

import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.springframework.extensions.surf.util.I18NUtil;
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.DiariumGroups;
import se.diarium.register.node.RegisterFolders;
import se.diarium.register.node.RegisterPermissions;

/**
 * Makes the groups, the folders and the rights of the register. Runs at every start, so that a body added to the
 * configuration gets its group and folder; what is there already is left as it is.
 */
public final class RegisterSetup extends AbstractModuleComponent {

    private final AuthorityService authorities;
    private final PermissionService permissions;
    private final RegisterFolders folders;
    private final RegisterPermissions access;
    private final Bodies bodies;

    public RegisterSetup(
            AuthorityService authorities,
            PermissionService permissions,
            RegisterFolders folders,
            RegisterPermissions access,
            Bodies bodies) {
        this.authorities = authorities;
        this.permissions = permissions;
        this.folders = folders;
        this.access = access;
        this.bodies = bodies;
    }

    @Override
    protected void executeInternal() {
        makeGroup(DiariumGroups.REGISTRARS, message("registrars"));
        makeGroup(DiariumGroups.HANDLERS, message("handlers"));
        makeGroup(DiariumGroups.MANAGERS, message("managers"));
        makeGroup(DiariumGroups.DIRECTORS, message("directors"));
        makeGroup(DiariumGroups.SECRETARIES, message("secretaries"));
        makeGroup(DiariumGroups.REOPENERS, message("reopeners"));
        NodeRef root = folders.root();
        if (permissions.getInheritParentPermissions(root)) {
            access.openRoot(root);
        }
        makePlaces(bodies);
    }

    /** Makes the groups and folders that these bodies need and do not have. */
    public void makePlaces(Bodies all) {
        for (Body body : all.all()) {
            makeGroup(DiariumGroups.members(body.code()), message("members") + " " + body.name());
            folders.series(body.code());
        }
    }

    private static String message(String key) {
        String message = I18NUtil.getMessage("diarium.group." + key);
        return message == null ? key : message;
    }

    private void makeGroup(String authority, String displayName) {
        if (!authorities.authorityExists(authority)) {
            authorities.createAuthority(
                    AuthorityType.GROUP,
                    authority.substring(PermissionService.GROUP_PREFIX.length()),
                    displayName,
                    authorities.getDefaultZones());
        }
    }
}
