package se.diarium.embedded.security;

import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.transaction.support.TransactionOperations;
import se.diarium.embedded.security.authority.Memberships;

/**
 * What the platform has from its first start: the administrator and the guest, the administrators' group, and who may
 * read the roots. Does nothing where it has been done.
 */
final class SecurityBootstrap implements SmartInitializingSingleton {

    private static final QName SYSTEM = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "system");
    private static final QName COMPANY_HOME = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "company_home");

    private final TransactionOperations transactions;
    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final AuthorityService authorityService;
    private final PersonService personService;
    private final MutableAuthenticationService authenticationService;
    private final InitialPassword initialPassword;

    SecurityBootstrap(
            TransactionOperations transactions,
            NodeService nodeService,
            PermissionService permissionService,
            AuthorityService authorityService,
            PersonService personService,
            MutableAuthenticationService authenticationService,
            InitialPassword initialPassword) {
        this.transactions = transactions;
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.authorityService = authorityService;
        this.personService = personService;
        this.authenticationService = authenticationService;
        this.initialPassword = initialPassword;
    }

    @Override
    public void afterSingletonsInstantiated() {
        AuthenticationUtil.runAsSystem(() -> {
            transactions.executeWithoutResult(status -> {
                if (!authorityService.authorityExists(Memberships.ADMINISTRATORS)) {
                    openTheRoots();
                    createPeople();
                    authorityService.createAuthority(
                            AuthorityType.GROUP, authorityService.getShortName(Memberships.ADMINISTRATORS));
                    authorityService.addAuthority(Memberships.ADMINISTRATORS, AuthenticationUtil.getAdminUserName());
                }
            });
            return null;
        });
    }

    private void openTheRoots() {
        NodeRef root = nodeService.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        letRead(root, PermissionService.ALL_AUTHORITIES, PermissionService.READ);
        letRead(root, AuthenticationUtil.getGuestUserName(), PermissionService.READ);
        NodeRef system = child(root, SYSTEM);
        permissionService.setInheritParentPermissions(system, false);
        letRead(system, PermissionService.ALL_AUTHORITIES, PermissionService.READ);
        NodeRef companyHome = child(root, COMPANY_HOME);
        permissionService.setInheritParentPermissions(companyHome, false);
        letRead(companyHome, PermissionService.ALL_AUTHORITIES, PermissionService.CONSUMER);
    }

    private NodeRef child(NodeRef root, QName name) {
        List<ChildAssociationRef> found = nodeService.getChildAssocs(root, ContentModel.ASSOC_CHILDREN, name);
        if (found.isEmpty()) {
            throw new IllegalStateException("The store has no node " + name);
        }
        return found.get(0).getChildRef();
    }

    private void letRead(NodeRef node, String authority, String permission) {
        permissionService.setPermission(node, authority, permission, true);
    }

    private void createPeople() {
        String admin = AuthenticationUtil.getAdminUserName();
        createPerson(admin, "Administrator");
        authenticationService.createAuthentication(admin, initialPassword.take());
        String guest = AuthenticationUtil.getGuestUserName();
        letRead(createPerson(guest, "Guest"), guest, PermissionService.READ);
    }

    private NodeRef createPerson(String userName, String firstName) {
        return personService.createPerson(Map.of(
                ContentModel.PROP_USERNAME,
                userName,
                ContentModel.PROP_FIRSTNAME,
                firstName,
                ContentModel.PROP_LASTNAME,
                ""));
    }
}
