package se.diarium.embedded.security.permission;

import static org.alfresco.service.cmr.security.PermissionService.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.diarium.embedded.security.SecurityFixture;

class PermissionServiceTest {

    @RegisterExtension
    static final SecurityFixture REPOSITORY = new SecurityFixture();

    private PermissionService permissions;
    private NodeService nodes;
    private String anna;
    private NodeRef folder;

    @BeforeEach
    void aPersonAndAClosedFolder() {
        permissions = REPOSITORY.bean("permissionService", PermissionService.class);
        nodes = REPOSITORY.bean("nodeService", NodeService.class);
        anna = REPOSITORY.person();
        folder = REPOSITORY.folder();
        permissions.setInheritParentPermissions(folder, false);
    }

    @Test
    void nobodyMayReadWhatWasNotOpened() {
        assertThat(may(anna, READ, folder)).isFalse();
    }

    @Test
    void userMayDoWhatTheRoleAllowsAndNoMore() {
        permissions.setPermission(folder, anna, EDITOR, true);

        assertThat(may(anna, WRITE_PROPERTIES, folder)).isTrue();
        assertThat(may(anna, CREATE_CHILDREN, folder)).isFalse();
    }

    @Test
    void memberOfANestedGroupMayDoWhatTheOuterGroupMay() {
        String outer = REPOSITORY.group(REPOSITORY.group(REPOSITORY.group(anna)));

        permissions.setPermission(folder, outer, CONSUMER, true);

        assertThat(may(anna, READ, folder)).isTrue();
        assertThat(may(REPOSITORY.person(), READ, folder)).isFalse();
    }

    @Test
    void whoLeavesAGroupLosesItsRights() {
        String inner = REPOSITORY.group(anna);
        String outer = REPOSITORY.group(inner);
        permissions.setPermission(folder, outer, CONSUMER, true);
        assertThat(may(anna, READ, folder)).isTrue();

        REPOSITORY.bean("authorityService", AuthorityService.class).removeAuthority(outer, inner);

        assertThat(may(anna, READ, folder)).isFalse();
    }

    @Test
    void childTakesOverItsParentsEntries() {
        NodeRef grandchild = REPOSITORY.folder(REPOSITORY.folder(folder));

        permissions.setPermission(folder, anna, CONSUMER, true);

        assertThat(may(anna, READ, grandchild)).isTrue();
    }

    @Test
    void childThatDoesNotInheritHasItsOwnEntriesAlone() {
        NodeRef child = REPOSITORY.folder(folder);
        permissions.setPermission(folder, anna, COORDINATOR, true);

        permissions.setInheritParentPermissions(child, false);

        assertThat(may(anna, READ, child)).isFalse();
        permissions.setInheritParentPermissions(child, true);
        assertThat(may(anna, READ, child)).isTrue();
    }

    @Test
    void everybodyButGuestsIsInEveryone() {
        permissions.setPermission(folder, ALL_AUTHORITIES, CONSUMER, true);

        assertThat(may(anna, READ, folder)).isTrue();
        assertThat(may("guest", READ, folder)).isFalse();
    }

    @Test
    void denialOnAChildWinsOverWhatItInherits() {
        NodeRef child = REPOSITORY.folder(folder);
        permissions.setPermission(folder, anna, COORDINATOR, true);

        permissions.setPermission(child, anna, WRITE, false);

        assertThat(may(anna, WRITE_PROPERTIES, folder)).isTrue();
        assertThat(may(anna, WRITE, child)).isFalse();
        assertThat(may(anna, READ, child)).isTrue();
    }

    @Test
    void denialAboveIsLiftedByAGrantOnTheNode() {
        NodeRef child = REPOSITORY.folder(folder);
        permissions.setPermission(folder, anna, READ, false);

        permissions.setPermission(child, anna, CONSUMER, true);

        assertThat(may(anna, READ, folder)).isFalse();
        assertThat(may(anna, READ, child)).isTrue();
    }

    @Test
    void ownerMayDoEverythingWhateverTheListSays() {
        permissions.setPermission(folder, anna, ALL_PERMISSIONS, false);

        REPOSITORY.asSystem(() -> {
            REPOSITORY.bean("ownableService", OwnableService.class).setOwner(folder, anna);
            return null;
        });

        assertThat(may(anna, CHANGE_PERMISSIONS, folder)).isTrue();
    }

    @Test
    void creatorOwnsANodeUntilSomebodyElseDoes() {
        NodeRef own = REPOSITORY.as(anna, () -> REPOSITORY.create(nodes, folder));
        assertThat(may(anna, DELETE_NODE, own)).isTrue();

        REPOSITORY.asSystem(() -> {
            REPOSITORY.bean("ownableService", OwnableService.class).setOwner(own, "admin");
            return null;
        });

        assertThat(may(anna, DELETE_NODE, own)).isFalse();
    }

    @Test
    void administratorsAndTheSystemMayDoEverything() {
        String chief = REPOSITORY.person();
        REPOSITORY
                .bean("authorityService", AuthorityService.class)
                .addAuthority("GROUP_ALFRESCO_ADMINISTRATORS", chief);

        assertThat(may(chief, FULL_CONTROL, folder)).isTrue();
        assertThat(may("admin", FULL_CONTROL, folder)).isTrue();
        assertThat(may("System", FULL_CONTROL, folder)).isTrue();
    }

    @Test
    void everythingIsAllowedOnANodeThatDoesNotExist() {
        NodeRef nowhere = new NodeRef(
                StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, UUID.randomUUID().toString());

        assertThat(may(anna, READ, nowhere)).isTrue();
        assertThatThrownBy(() -> permissions.setPermission(nowhere, anna, READ, true))
                .isInstanceOf(InvalidNodeRefException.class);
    }

    @Test
    void movedNodeTakesOverTheEntriesOfItsNewPlace() {
        NodeRef open = REPOSITORY.folder();
        permissions.setPermission(open, anna, EDITOR, true);
        NodeRef child = REPOSITORY.folder(folder);
        assertThat(may(anna, WRITE, child)).isFalse();

        REPOSITORY.asSystem(() -> nodes.moveNode(
                child,
                open,
                ContentModel.ASSOC_CONTAINS,
                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "moved")));

        assertThat(may(anna, WRITE, child)).isTrue();
    }

    @Test
    void rolledBackChangeOfRightsLeavesNoTrace() {
        assertThatThrownBy(() -> REPOSITORY.asSystem(() -> {
                    permissions.setPermission(folder, anna, CONSUMER, true);
                    assertThat(may(anna, READ, folder)).isTrue();
                    throw new IllegalStateException("changed its mind");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(may(anna, READ, folder)).isFalse();
    }

    @Test
    void othersSeeAChangeOfRightsWhenItIsCommitted() {
        assertThat(may(anna, READ, folder)).isFalse();

        boolean before = REPOSITORY.asSystem(() -> {
            permissions.setPermission(folder, anna, CONSUMER, true);
            return CompletableFuture.supplyAsync(() -> may(anna, READ, folder)).join();
        });

        assertThat(before).isFalse();
        assertThat(may(anna, READ, folder)).isTrue();
    }

    @Test
    void entriesSayWhereTheyCameFrom() {
        NodeRef child = REPOSITORY.folder(REPOSITORY.folder(folder));
        permissions.setPermission(folder, anna, CONSUMER, true);
        permissions.setPermission(child, anna, EDITOR, false);

        assertThat(permissions.getAllSetPermissions(child))
                .extracting(
                        AccessPermission::getPermission,
                        AccessPermission::getAccessStatus,
                        AccessPermission::getPosition)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(EDITOR, AccessStatus.DENIED, 0),
                        org.assertj.core.groups.Tuple.tuple(CONSUMER, AccessStatus.ALLOWED, 2));
    }

    @Test
    void settingAnEntryAgainReplacesIt() {
        permissions.setPermission(folder, anna, CONSUMER, true);

        permissions.setPermission(folder, anna, CONSUMER, false);

        assertThat(permissions.getAllSetPermissions(folder))
                .singleElement()
                .satisfies(entry -> assertThat(entry.getAccessStatus()).isEqualTo(AccessStatus.DENIED));
    }

    @Test
    void removedEntriesCountNoMore() {
        String group = REPOSITORY.group(anna);
        permissions.setPermission(folder, anna, CONSUMER, true);
        permissions.setPermission(folder, group, EDITOR, true);

        permissions.deletePermission(folder, group, EDITOR);
        assertThat(may(anna, WRITE, folder)).isFalse();
        permissions.clearPermission(folder, anna);
        assertThat(may(anna, READ, folder)).isFalse();
    }

    @Test
    void deletedAuthorityLeavesNoEntry() {
        String group = REPOSITORY.group(anna);
        permissions.setPermission(folder, group, CONSUMER, true);
        permissions.setPermission(folder, anna, CONSUMER, true);

        REPOSITORY.bean("authorityService", AuthorityService.class).deleteAuthority(group);
        REPOSITORY.bean("personService", PersonService.class).deletePerson(anna);

        assertThat(permissions.getAllSetPermissions(folder)).isEmpty();
    }

    @Test
    void nodesWithoutAListOfTheirOwnShareOne() {
        NodeRef child = REPOSITORY.folder(REPOSITORY.folder(folder));

        assertThat(nodes.getNodeAclId(child)).isNotNull().isEqualTo(nodes.getNodeAclId(folder));
    }

    @Test
    void readersOfAListAreThoseWhomItsNodesLetRead() {
        String group = REPOSITORY.group();
        NodeRef child = REPOSITORY.folder(folder);
        permissions.setPermission(folder, group, COLLABORATOR_ROLE, true);
        permissions.setPermission(child, anna, CONSUMER, true);
        permissions.setPermission(child, "GROUP_OTHERS", READ, false);

        assertThat(permissions.getReaders(nodes.getNodeAclId(child))).containsExactlyInAnyOrder(anna, group);
        assertThat(permissions.getReadersDenied(nodes.getNodeAclId(child))).containsExactly("GROUP_OTHERS");
        assertThat(permissions.getReaders(nodes.getNodeAclId(folder))).containsExactly(group);
    }

    @Test
    void rolesAreOfferedForFolders() {
        assertThat(permissions.getSettablePermissions(ContentModel.TYPE_FOLDER))
                .containsExactly("Coordinator", "Collaborator", "Contributor", "Editor", "Consumer");
    }

    private static final String COLLABORATOR_ROLE = "Collaborator";

    private boolean may(String user, String permission, NodeRef node) {
        Supplier<AccessStatus> check = () -> permissions.hasPermission(node, permission);
        return AuthenticationUtil.runAs(check::get, user) == AccessStatus.ALLOWED;
    }
}
