package se.diarium.embedded.security.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.authority.AuthorityException;
import org.alfresco.repo.security.authority.UnknownAuthorityException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.diarium.embedded.security.SecurityFixture;

class AuthorityServiceTest {

    @RegisterExtension
    static final SecurityFixture REPOSITORY = new SecurityFixture();

    private AuthorityService authorities;

    @BeforeEach
    void asSystem() {
        authorities = REPOSITORY.bean("authorityService", AuthorityService.class);
        AuthenticationUtil.setFullyAuthenticatedUser(AuthenticationUtil.SYSTEM_USER_NAME);
    }

    @Test
    void groupHasAPrefixedNameADisplayNameAndANode() {
        String shortName = UUID.randomUUID().toString();
        String name = authorities.createAuthority(
                AuthorityType.GROUP, shortName, "Registratorer", authorities.getDefaultZones());

        NodeRef node = authorities.getAuthorityNodeRef(name);
        assertThat(name).isEqualTo("GROUP_" + shortName);
        assertThat(authorities.getShortName(name)).isEqualTo(shortName);
        assertThat(authorities.getAuthorityDisplayName(name)).isEqualTo("Registratorer");
        assertThat(REPOSITORY
                        .bean("nodeService", NodeService.class)
                        .getProperty(node, ContentModel.PROP_AUTHORITY_NAME))
                .isEqualTo(name);
    }

    @Test
    void groupOfThatNameCannotBeMadeTwice() {
        String group = REPOSITORY.group();

        assertThatThrownBy(() -> authorities.createAuthority(AuthorityType.GROUP, authorities.getShortName(group)))
                .isInstanceOf(AuthorityException.class);
    }

    @Test
    void userHasTheGroupsOfHerGroups() {
        String anna = REPOSITORY.person();
        String inner = REPOSITORY.group(anna);
        String outer = REPOSITORY.group(inner);

        assertThat(authorities.getAuthoritiesForUser(anna)).containsExactlyInAnyOrder(inner, outer, "GROUP_EVERYONE");
        assertThat(authorities.getContainingAuthorities(AuthorityType.GROUP, anna, true))
                .containsExactly(inner);
    }

    @Test
    void administratorHasTheRole() {
        assertThat(authorities.getAuthoritiesForUser("admin"))
                .contains("ROLE_ADMINISTRATOR", "GROUP_ALFRESCO_ADMINISTRATORS", "GROUP_EVERYONE");
    }

    @Test
    void guestIsAGuestAndNotInEveryone() {
        assertThat(authorities.getAuthoritiesForUser("guest")).containsExactly("ROLE_GUEST");
    }

    @Test
    void membersAreFoundByKindAndDepth() {
        String anna = REPOSITORY.person();
        String erik = REPOSITORY.person();
        String inner = REPOSITORY.group(erik);
        String outer = REPOSITORY.group(anna, inner);

        assertThat(authorities.getContainedAuthorities(null, outer, true)).containsExactlyInAnyOrder(anna, inner);
        assertThat(authorities.getContainedAuthorities(AuthorityType.USER, outer, false))
                .containsExactlyInAnyOrder(anna, erik);
    }

    @Test
    void groupCannotBeInItself() {
        String inner = REPOSITORY.group();
        String outer = REPOSITORY.group(inner);

        assertThatThrownBy(() -> authorities.addAuthority(inner, outer)).isInstanceOf(AuthorityException.class);
        assertThatThrownBy(() -> authorities.addAuthority(inner, inner)).isInstanceOf(AuthorityException.class);
    }

    @Test
    void nobodyUnknownIsPutIntoAGroup() {
        String group = REPOSITORY.group();

        assertThatThrownBy(() -> authorities.addAuthority(group, "nobody"))
                .isInstanceOf(UnknownAuthorityException.class);
        assertThatThrownBy(() -> authorities.addAuthority("GROUP_NOTHING", "admin"))
                .isInstanceOf(UnknownAuthorityException.class);
    }

    @Test
    void deletedGroupIsGoneFromItsMembers() {
        String anna = REPOSITORY.person();
        String inner = REPOSITORY.group(anna);
        String outer = REPOSITORY.group(inner);
        NodeRef node = authorities.getAuthorityNodeRef(outer);

        authorities.deleteAuthority(outer);

        assertThat(authorities.authorityExists(outer)).isFalse();
        assertThat(authorities.getAuthoritiesForUser(anna)).containsExactlyInAnyOrder(inner, "GROUP_EVERYONE");
        assertThat(REPOSITORY.bean("nodeService", NodeService.class).exists(node))
                .isFalse();
    }

    @Test
    void groupWhoseNodeIsDeletedIsDeleted() {
        String group = REPOSITORY.group();

        REPOSITORY.asSystem(() -> {
            REPOSITORY.bean("nodeService", NodeService.class).deleteNode(authorities.getAuthorityNodeRef(group));
            return null;
        });

        assertThat(authorities.authorityExists(group)).isFalse();
    }

    @Test
    void rolledBackMembershipLeavesNoTrace() {
        String anna = REPOSITORY.person();
        String group = REPOSITORY.group();

        assertThatThrownBy(() -> REPOSITORY.asSystem(() -> {
                    authorities.addAuthority(group, anna);
                    assertThat(authorities.getAuthoritiesForUser(anna)).contains(group);
                    throw new IllegalStateException("changed its mind");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(authorities.getAuthoritiesForUser(anna)).doesNotContain(group);
    }
}
