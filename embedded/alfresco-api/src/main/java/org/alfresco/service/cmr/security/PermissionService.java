package org.alfresco.service.cmr.security;

import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/**
 * Who may do what with a node. Entries allow or deny a permission to an authority; a node takes its parent's entries
 * over as long as it inherits. The constants name the permissions and the authorities that are always there.
 */
public interface PermissionService {

    String ROLE_PREFIX = "ROLE_";

    String GROUP_PREFIX = "GROUP_";

    String ALL_AUTHORITIES = "GROUP_EVERYONE";

    String OWNER_AUTHORITY = "ROLE_OWNER";

    String LOCK_OWNER_AUTHORITY = "ROLE_LOCK_OWNER";

    String ADMINISTRATOR_AUTHORITY = "ROLE_ADMINISTRATOR";

    String GUEST_AUTHORITY = "ROLE_GUEST";

    String ALL_PERMISSIONS = "All";

    String FULL_CONTROL = "FullControl";

    String READ = "Read";

    String WRITE = "Write";

    String DELETE = "Delete";

    String ADD_CHILDREN = "AddChildren";

    String READ_PROPERTIES = "ReadProperties";

    String READ_CHILDREN = "ReadChildren";

    String WRITE_PROPERTIES = "WriteProperties";

    String DELETE_NODE = "DeleteNode";

    String DELETE_CHILDREN = "DeleteChildren";

    String CREATE_CHILDREN = "CreateChildren";

    String LINK_CHILDREN = "LinkChildren";

    String DELETE_ASSOCIATIONS = "DeleteAssociations";

    String READ_ASSOCIATIONS = "ReadAssociations";

    String CREATE_ASSOCIATIONS = "CreateAssociations";

    String READ_PERMISSIONS = "ReadPermissions";

    String CHANGE_PERMISSIONS = "ChangePermissions";

    String EXECUTE = "Execute";

    String READ_CONTENT = "ReadContent";

    String WRITE_CONTENT = "WriteContent";

    String EXECUTE_CONTENT = "ExecuteContent";

    String TAKE_OWNERSHIP = "TakeOwnership";

    String SET_OWNER = "SetOwner";

    String COORDINATOR = "Coordinator";

    String CONTRIBUTOR = "Contributor";

    String EDITOR = "Editor";

    String CONSUMER = "Consumer";

    String LOCK = "Lock";

    String UNLOCK = "Unlock";

    String CHECK_OUT = "CheckOut";

    String CHECK_IN = "CheckIn";

    String CANCEL_CHECK_OUT = "CancelCheckOut";

    /** The authority that stands for a node's owner. */
    String getOwnerAuthority();

    /** The authority that everybody has, guests apart. */
    String getAllAuthorities();

    /** The permission that holds all others. */
    String getAllPermission();

    /** For each permission that can be set on a node, whether the current user has it. */
    Set<AccessPermission> getPermissions(NodeRef nodeRef);

    /** The entries that count on a node, its own and the inherited ones. */
    Set<AccessPermission> getAllSetPermissions(NodeRef nodeRef);

    Set<String> getSettablePermissions(NodeRef nodeRef);

    Set<String> getSettablePermissions(QName type);

    /** Whether the current user has a permission; always so on a node that does not exist. */
    AccessStatus hasPermission(NodeRef nodeRef, String permission);

    AccessStatus hasReadPermission(NodeRef nodeRef);

    /** The authorities that an access control list lets read. */
    Set<String> getReaders(Long aclId);

    /** The authorities that an access control list forbids to read. */
    Set<String> getReadersDenied(Long aclId);

    /** Removes every entry set on the node itself. */
    void deletePermissions(NodeRef nodeRef);

    /** Removes the entries set on the node itself for one authority. */
    void clearPermission(NodeRef nodeRef, String authority);

    void deletePermission(NodeRef nodeRef, String authority, String permission);

    void setPermission(NodeRef nodeRef, String authority, String permission, boolean allow);

    void setInheritParentPermissions(NodeRef nodeRef, boolean inheritParentPermissions);

    /**
     * As {@link #setInheritParentPermissions(NodeRef, boolean)}.
     *
     * @param asyncCall whether nodes below that a long transaction leaves behind are done right after its commit, rather than
     *     by the next nightly job
     */
    void setInheritParentPermissions(NodeRef nodeRef, boolean inheritParentPermissions, boolean asyncCall);

    boolean getInheritParentPermissions(NodeRef nodeRef);

    /** The authorities of the current user, with the user. */
    Set<String> getAuthorisations();
}
