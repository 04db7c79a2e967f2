package se.diarium.embedded.security.permission;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import se.diarium.embedded.security.authority.Memberships;

/**
 * Who may do what, as {@link PermissionService} has it. Administrators and a node's owner may do everything with it,
 * whatever its list says; everybody may do everything with a node that does not exist.
 */
public final class PermissionServiceImpl implements PermissionService {

    private static final String AUTHENTICATED = "ROLE_AUTHENTICATED";

    private final PermissionModel model = new PermissionModel();
    private final AclEvaluation evaluation = new AclEvaluation(model);
    private final AclStore store;
    private final NodeTree tree;
    private final EffectiveAcls acls;
    private final NodeService nodeService;
    private final OwnableService ownableService;
    private final Memberships memberships;
    private final DictionaryService dictionaryService;

    PermissionServiceImpl(
            AclStore store,
            NodeTree tree,
            EffectiveAcls acls,
            NodeService nodeService,
            OwnableService ownableService,
            Memberships memberships,
            DictionaryService dictionaryService) {
        this.store = store;
        this.tree = tree;
        this.acls = acls;
        this.nodeService = nodeService;
        this.ownableService = ownableService;
        this.memberships = memberships;
        this.dictionaryService = dictionaryService;
    }

    @Override
    public String getOwnerAuthority() {
        return OWNER_AUTHORITY;
    }

    @Override
    public String getAllAuthorities() {
        return ALL_AUTHORITIES;
    }

    @Override
    public String getAllPermission() {
        return ALL_PERMISSIONS;
    }

    @Override
    public AccessStatus hasPermission(NodeRef nodeRef, String permission) {
        if (nodeRef == null) {
            return AccessStatus.ALLOWED;
        }
        if (permission == null) {
            return AccessStatus.DENIED;
        }
        return status(allowed(nodeRef, model.require(permission)));
    }

    @Override
    public AccessStatus hasReadPermission(NodeRef nodeRef) {
        return hasPermission(nodeRef, READ);
    }

    private boolean allowed(NodeRef node, String permission) {
        OptionalLong key = tree.key(node);
        if (key.isEmpty()) {
            return true;
        }
        String user = AuthenticationUtil.getRunAsUser();
        if (user == null) {
            return false;
        }
        if (AuthenticationUtil.isRunAsUserTheSystemUser()) {
            return true;
        }
        Set<String> authorities = authorities(user);
        return authorities.contains(ADMINISTRATOR_AUTHORITY)
                || evaluation.allows(acls.entries(key.getAsLong()), authorities, permission)
                || user.equals(ownableService.getOwner(node));
    }

    @Override
    public Set<AccessPermission> getPermissions(NodeRef nodeRef) {
        String user = AuthenticationUtil.getRunAsUser();
        Set<AccessPermission> permissions = new LinkedHashSet<>();
        for (String permission : getSettablePermissions(nodeRef)) {
            boolean allowed = hasPermission(nodeRef, permission) == AccessStatus.ALLOWED;
            permissions.add(new AclEntry(user, permission, allowed, -1));
        }
        return permissions;
    }

    @Override
    public Set<AccessPermission> getAllSetPermissions(NodeRef nodeRef) {
        return new LinkedHashSet<>(acls.entries(key(nodeRef)));
    }

    @Override
    public Set<String> getSettablePermissions(NodeRef nodeRef) {
        return getSettablePermissions(nodeService.getType(nodeRef));
    }

    @Override
    public Set<String> getSettablePermissions(QName type) {
        return model.settable(dictionaryService.isSubClass(type, ContentModel.TYPE_CMOBJECT));
    }

    @Override
    public Set<String> getReaders(Long aclId) {
        return aclId == null ? Set.of() : evaluation.allowed(acls.entriesOf(aclId), READ);
    }

    @Override
    public Set<String> getReadersDenied(Long aclId) {
        return aclId == null ? Set.of() : evaluation.denied(acls.entriesOf(aclId), READ);
    }

    @Override
    public void deletePermissions(NodeRef nodeRef) {
        store.removeAll(key(nodeRef));
    }

    @Override
    public void clearPermission(NodeRef nodeRef, String authority) {
        store.remove(key(nodeRef), authority);
    }

    @Override
    public void deletePermission(NodeRef nodeRef, String authority, String permission) {
        store.remove(key(nodeRef), authority, model.require(permission));
    }

    @Override
    public void setPermission(NodeRef nodeRef, String authority, String permission, boolean allow) {
        store.set(key(nodeRef), new AclEntry(authority, model.require(permission), allow, 0));
    }

    @Override
    public void setInheritParentPermissions(NodeRef nodeRef, boolean inheritParentPermissions) {
        if (getInheritParentPermissions(nodeRef) != inheritParentPermissions) {
            store.setInherits(key(nodeRef), inheritParentPermissions);
        }
    }

    /** Nothing is ever left behind here: a node's list is looked up through its parents. */
    @Override
    public void setInheritParentPermissions(NodeRef nodeRef, boolean inheritParentPermissions, boolean asyncCall) {
        setInheritParentPermissions(nodeRef, inheritParentPermissions);
    }

    @Override
    public boolean getInheritParentPermissions(NodeRef nodeRef) {
        return store.setOn(key(nodeRef)).map(Acl::inherits).orElse(true);
    }

    @Override
    public Set<String> getAuthorisations() {
        String user = AuthenticationUtil.getRunAsUser();
        return user == null ? Set.of() : authorities(user);
    }

    private long key(NodeRef node) {
        return tree.key(node).orElseThrow(() -> new InvalidNodeRefException("Node does not exist: " + node, node));
    }

    private Set<String> authorities(String user) {
        Set<String> authorities = new HashSet<>(memberships.of(user));
        authorities.add(user);
        authorities.add(AUTHENTICATED);
        return authorities;
    }

    private static AccessStatus status(boolean allowed) {
        return allowed ? AccessStatus.ALLOWED : AccessStatus.DENIED;
    }
}
