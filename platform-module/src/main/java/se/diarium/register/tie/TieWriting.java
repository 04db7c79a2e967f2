package se.diarium.register.tie;

import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.ConflictException;
import se.diarium.register.node.Sanction;

/** Writes the ties of records. As the system, since a record that was just made secret may be closed to whoever made it. */
class TieWriting {

    private final NodeService nodes;
    private final PermissionService permissions;

    TieWriting(NodeService nodes, PermissionService permissions) {
        this.nodes = nodes;
        this.permissions = permissions;
    }

    void tie(NodeRef record, NodeRef other, QName type) {
        AuthenticationUtil.runAsSystem(() -> Sanction.call(() -> nodes.createAssociation(record, other, type)));
    }

    void untie(NodeRef record, NodeRef other, QName type) {
        AuthenticationUtil.runAsSystem(() -> {
            Sanction.run(() -> nodes.removeAssociation(record, other, type));
            return null;
        });
    }

    /** @throws AccessDeniedException if the caller may read the record and not write it */
    void requireWritable(NodeRef record) {
        if (permissions.hasPermission(record, PermissionService.WRITE) != AccessStatus.ALLOWED) {
            throw new AccessDeniedException("Not one who may change " + record);
        }
    }

    static void refuse(String field, Optional<String> rule) {
        rule.ifPresent(code -> {
            throw new ConflictException(field, code);
        });
    }
}
