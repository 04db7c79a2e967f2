package se.diarium.embedded.security.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.diarium.embedded.security.SecurityFixture;

class PublicServicesTest {

    @RegisterExtension
    static final SecurityFixture REPOSITORY = new SecurityFixture();

    private NodeService open;
    private NodeService raw;
    private PermissionService permissions;
    private String anna;
    private NodeRef folder;

    @BeforeEach
    void aPersonAndAClosedFolder() {
        open = REPOSITORY.bean("NodeService", NodeService.class);
        raw = REPOSITORY.bean("nodeService", NodeService.class);
        permissions = REPOSITORY.bean("permissionService", PermissionService.class);
        anna = REPOSITORY.person();
        folder = REPOSITORY.folder();
        permissions.setInheritParentPermissions(folder, false);
        AuthenticationUtil.setFullyAuthenticatedUser(anna);
    }

    @Test
    void publicServiceChecksWhatTheRawOneDoesNot() {
        assertThat(raw.getProperty(folder, ContentModel.PROP_NAME)).isNotNull();
        assertThatThrownBy(() -> open.getProperty(folder, ContentModel.PROP_NAME))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void callNeedsSomebody() {
        AuthenticationUtil.clearCurrentSecurityContext();

        assertThatThrownBy(() -> open.exists(folder)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void systemPassesUnchecked() {
        Object name = AuthenticationUtil.runAsSystem(() -> open.getProperty(folder, ContentModel.PROP_NAME));

        assertThat(name).isNotNull();
    }

    @Test
    void creatingNeedsTheRightToAddToTheParent() {
        permissions.setPermission(folder, anna, PermissionService.EDITOR, true);
        assertThatThrownBy(() -> REPOSITORY.create(open, folder)).isInstanceOf(AccessDeniedException.class);

        permissions.setPermission(folder, anna, PermissionService.CONTRIBUTOR, true);

        assertThat(raw.getPrimaryParent(REPOSITORY.create(open, folder)).getParentRef())
                .isEqualTo(folder);
    }

    @Test
    void refusedCallLeavesNothing() {
        assertThatThrownBy(() -> REPOSITORY.create(open, folder)).isInstanceOf(AccessDeniedException.class);

        assertThat(raw.getChildAssocs(folder)).isEmpty();
    }

    @Test
    void listOfChildrenHoldsThoseTheCallerMayRead() {
        permissions.setPermission(folder, anna, PermissionService.CONSUMER, true);
        NodeRef visible = REPOSITORY.folder(folder);
        NodeRef hidden = REPOSITORY.folder(folder);
        permissions.setInheritParentPermissions(hidden, false);

        assertThat(open.getChildAssocs(folder))
                .extracting(ChildAssociationRef::getChildRef)
                .containsExactly(visible);
    }

    @Test
    void singleChildThatMayNotBeReadIsRefused() {
        permissions.setPermission(folder, anna, PermissionService.CONSUMER, true);
        NodeRef hidden = REPOSITORY.folder(folder);
        permissions.setInheritParentPermissions(hidden, false);
        String name = (String) raw.getProperty(hidden, ContentModel.PROP_NAME);

        assertThatThrownBy(() -> open.getChildByName(folder, ContentModel.ASSOC_CONTAINS, name))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void movingNeedsRightsAtBothEnds() {
        NodeRef child = REPOSITORY.folder(folder);
        NodeRef target = REPOSITORY.folder();
        permissions.setPermission(folder, anna, PermissionService.COORDINATOR, true);

        assertThatThrownBy(() -> move(child, target)).isInstanceOf(AccessDeniedException.class);
        permissions.setPermission(target, anna, PermissionService.CONTRIBUTOR, true);
        move(child, target);

        assertThat(raw.getPrimaryParent(child).getParentRef()).isEqualTo(target);
    }

    @Test
    void editorCannotMakeHerselfTheOwner() {
        permissions.setPermission(folder, anna, PermissionService.EDITOR, true);

        assertThatThrownBy(() -> open.setProperty(folder, ContentModel.PROP_OWNER, anna))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        open.addAspect(folder, ContentModel.ASPECT_OWNABLE, Map.of(ContentModel.PROP_OWNER, anna)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        REPOSITORY.bean("OwnableService", OwnableService.class).takeOwnership(folder))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void contentNeedsTheRightToReadOrWriteIt() {
        ContentService contents = REPOSITORY.bean("ContentService", ContentService.class);

        assertThatThrownBy(() -> contents.getReader(folder, ContentModel.PROP_CONTENT))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> contents.getWriter(folder, ContentModel.PROP_CONTENT, true))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void changingRightsNeedsTheRightToDoSo() {
        PermissionService open = REPOSITORY.bean("PermissionService", PermissionService.class);
        permissions.setPermission(folder, anna, "Collaborator", true);

        assertThatThrownBy(() -> open.setPermission(folder, anna, PermissionService.COORDINATOR, true))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> open.setInheritParentPermissions(folder, true))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(open.getAllSetPermissions(folder)).hasSize(1);
    }

    @Test
    void peopleGroupsAndAccountsAreMadeByAdministratorsAlone() {
        AuthorityService groups = REPOSITORY.bean("AuthorityService", AuthorityService.class);
        PersonService people = REPOSITORY.bean("PersonService", PersonService.class);
        MutableAuthenticationService accounts =
                REPOSITORY.bean("AuthenticationService", MutableAuthenticationService.class);

        assertThatThrownBy(() -> groups.addAuthority("GROUP_ALFRESCO_ADMINISTRATORS", anna))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> groups.createAuthority(AuthorityType.GROUP, "mine"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.deletePerson("admin")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.setAuthentication("admin", "mine".toCharArray()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void loggingInNeedsNobodyBefore() {
        MutableAuthenticationService accounts =
                REPOSITORY.bean("AuthenticationService", MutableAuthenticationService.class);
        AuthenticationUtil.clearCurrentSecurityContext();

        accounts.authenticate("admin", SecurityFixture.ADMIN_PASSWORD.toCharArray());

        assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isEqualTo("admin");
    }

    @Test
    void internalsAreForTheSystemAlone() {
        AuthenticationUtil.setAdminUserAsFullyAuthenticatedUser();

        assertThatThrownBy(() -> open.getNodeAclId(folder)).isInstanceOf(AccessDeniedException.class);
        Long acl = AuthenticationUtil.runAsSystem(() -> open.getNodeAclId(folder));
        assertThat(acl).isNotNull();
    }

    private void move(NodeRef node, NodeRef target) {
        open.moveNode(
                node,
                target,
                ContentModel.ASSOC_CONTAINS,
                raw.getPrimaryParent(node).getQName());
    }
}
