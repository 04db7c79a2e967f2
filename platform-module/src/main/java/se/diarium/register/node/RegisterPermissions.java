package se.diarium.register.node;

import java.util.List;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import se.diarium.register.DiariumGroups;

/**
 * Who may do what with what is registered. All of it is set as the system: those who register may not hand out
 * rights, the rules here do.
 */
public class RegisterPermissions {

    private static final String COLLABORATOR = "Collaborator";

    private final PermissionService permissions;
    private final OwnableService owners;

    public RegisterPermissions(PermissionService permissions, OwnableService owners) {
        this.permissions = permissions;
        this.owners = owners;
    }

    /** The root of the register: closed to everybody else, registrars register, those who work with cases read. */
    public void openRoot(NodeRef root) {
        asSystem(() -> {
            permissions.setInheritParentPermissions(root, false);
            permissions.setPermission(root, DiariumGroups.REGISTRARS, COLLABORATOR, true);
            permissions.setPermission(root, DiariumGroups.HANDLERS, PermissionService.CONSUMER, true);
            permissions.setPermission(root, DiariumGroups.MANAGERS, PermissionService.CONSUMER, true);
            permissions.setPermission(root, DiariumGroups.DIRECTORS, PermissionService.CONSUMER, true);
            permissions.setPermission(root, DiariumGroups.SECRETARIES, PermissionService.CONSUMER, true);
        });
    }

    /**
     * A case: its handler, or any handler while it has none, and the secretaries work in it; the handler and the
     * registrars alone when it is secret.
     */
    void openCase(NodeRef caseRef, String handler, boolean secret) {
        asSystem(() -> {
            disown(caseRef);
            if (secret) {
                close(caseRef, handler);
            } else {
                permissions.setPermission(caseRef, DiariumGroups.SECRETARIES, COLLABORATOR, true);
                permissions.setPermission(
                        caseRef, handler == null ? DiariumGroups.HANDLERS : handler, COLLABORATOR, true);
            }
        });
    }

    /**
     * Takes the case that any handler could take up away from all but the one who has it now; with none left, any handler may
     * take it up again, unless it is secret.
     */
    void assign(NodeRef caseRef, String handler, boolean secret) {
        asSystem(() -> {
            if (handler == null && !secret) {
                permissions.setPermission(caseRef, DiariumGroups.HANDLERS, COLLABORATOR, true);
            } else {
                permissions.deletePermission(caseRef, DiariumGroups.HANDLERS, COLLABORATOR);
            }
        });
    }

    /** A record of a case: as its case, or the handler and the registrars alone when it is secret. */
    void openRecord(NodeRef record, String handler, boolean secret) {
        asSystem(() -> {
            disown(record);
            if (secret) {
                close(record, handler);
            }
        });
    }

    /**
     * Working material: those who work on the case write it and take it away, and nobody else sees it. Programs that edit a
     * file in its place delete it and put another there, so whoever writes must be able to delete.
     */
    void openWorkingMaterial(NodeRef file, String handler, boolean secret) {
        asSystem(() -> {
            disown(file);
            permissions.setInheritParentPermissions(file, false, true);
            permissions.deletePermissions(file);
            letWork(file, DiariumGroups.REGISTRARS);
            if (!secret) {
                letWork(file, DiariumGroups.SECRETARIES);
            }
            if (handler != null) {
                letWork(file, handler);
            } else if (!secret) {
                letWork(file, DiariumGroups.HANDLERS);
            }
        });
    }

    private void letWork(NodeRef file, String authority) {
        permissions.setPermission(file, authority, COLLABORATOR, true);
        permissions.setPermission(file, authority, PermissionService.DELETE, true);
    }

    /** Nothing but what the place it is in gives. */
    void openAsParent(NodeRef node) {
        asSystem(() -> {
            permissions.deletePermissions(node);
            permissions.setInheritParentPermissions(node, true);
        });
    }

    /** Gives a case, or a secret record of it, from one handler to another. */
    void handOver(NodeRef node, String from, String to) {
        asSystem(() -> {
            if (from != null) {
                permissions.deletePermission(node, from, COLLABORATOR);
            }
            if (to != null) {
                permissions.setPermission(node, to, COLLABORATOR, true);
            }
        });
    }

    /** Lets the members of a body read its meeting, once they have been summoned to it. */
    public void showMeeting(NodeRef meeting, String body) {
        asSystem(() ->
                permissions.setPermission(meeting, DiariumGroups.members(body), PermissionService.CONSUMER, true));
    }

    /** Takes from the members of a body what they could read of a meeting. */
    public void hideMeeting(NodeRef meeting, String body) {
        asSystem(() -> permissions.deletePermission(meeting, DiariumGroups.members(body), PermissionService.CONSUMER));
    }

    /** Lets the members of a body read a case. */
    void showToBody(NodeRef caseRef, String body) {
        asSystem(() ->
                permissions.setPermission(caseRef, DiariumGroups.members(body), PermissionService.CONSUMER, true));
    }

    /** Lets somebody read a case for a time; the permission is another than those that come with an office. */
    void showTo(NodeRef caseRef, String authority) {
        asSystem(() -> permissions.setPermission(caseRef, authority, PermissionService.READ, true));
    }

    /** Takes away what somebody could read for a time, and nothing else that they may. */
    void hideFrom(NodeRef caseRef, String authority) {
        asSystem(() -> permissions.deletePermission(caseRef, authority, PermissionService.READ));
    }

    /** Keeps a record from one of those who may read it. */
    public void keepFrom(NodeRef record, String person) {
        asSystem(() -> permissions.setPermission(record, person, PermissionService.READ, false));
    }

    /** Lets somebody read a record again from whom it was kept. */
    public void noLongerKeepFrom(NodeRef record, String person) {
        asSystem(() -> permissions.deletePermission(record, person, PermissionService.READ));
    }

    /** Takes every right away but those of the handler and the registrars. */
    public void makeSecret(NodeRef node, String handler) {
        asSystem(() -> close(node, handler));
    }

    /**
     * Gives a case that is no longer secret back to those who work on it, to the bodies it has been put before, and to those who read it
     * for a time.
     */
    void uncloseCase(NodeRef caseRef, String handler, List<String> bodies, Set<String> readers) {
        asSystem(() -> {
            uncloseRecord(caseRef);
            openCase(caseRef, handler, false);
            bodies.forEach(body -> showToBody(caseRef, body));
            readers.forEach(reader -> showTo(caseRef, reader));
        });
    }

    /** Gives a record that is no longer secret back to those who may read its case. */
    void uncloseRecord(NodeRef record) {
        asSystem(() -> {
            permissions.deletePermissions(record);
            permissions.setInheritParentPermissions(record, true, true);
        });
    }

    private void close(NodeRef node, String handler) {
        // A transaction that lasts long leaves records deep in a large case as they were; those are to follow at once,
        // not
        // by night.
        permissions.setInheritParentPermissions(node, false, true);
        permissions.deletePermissions(node);
        permissions.setPermission(node, DiariumGroups.REGISTRARS, COLLABORATOR, true);
        if (handler != null) {
            permissions.setPermission(node, handler, COLLABORATOR, true);
        }
    }

    /** Whoever makes a node owns it and may do anything with it; what is registered is the register's. */
    private void disown(NodeRef node) {
        owners.setOwner(node, AuthenticationUtil.getSystemUserName());
    }

    private static void asSystem(Runnable work) {
        AuthenticationUtil.runAsSystem(() -> {
            work.run();
            return null;
        });
    }
}
