package se.diarium.embedded.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SecurityBootstrapTest {

    @RegisterExtension
    static final SecurityFixture REPOSITORY = new SecurityFixture();

    @Test
    void firstStartMakesTheAdministratorWithTheGivenPassword() {
        logins().authenticate("admin", SecurityFixture.ADMIN_PASSWORD.toCharArray());

        assertThat(REPOSITORY.bean("authorityService", AuthorityService.class).hasAdminAuthority())
                .isTrue();
    }

    @Test
    void firstStartMakesAGuestWhoReadsTheRootButNotCompanyHome() {
        NodeRef home = REPOSITORY.companyHome();

        logins().authenticateAsGuest();

        assertThat(REPOSITORY.bean("personService", PersonService.class).personExists("guest"))
                .isTrue();
        assertThat(hasRead(home)).isEqualTo(AccessStatus.DENIED);
    }

    @Test
    void everybodyReadsCompanyHomeAndNobodyWritesThere() {
        NodeRef home = REPOSITORY.companyHome();
        AuthenticationUtil.setFullyAuthenticatedUser(REPOSITORY.person());

        assertThat(hasRead(home)).isEqualTo(AccessStatus.ALLOWED);
        assertThat(REPOSITORY
                        .bean("permissionService", PermissionService.class)
                        .hasPermission(home, PermissionService.CREATE_CHILDREN))
                .isEqualTo(AccessStatus.DENIED);
    }

    @Test
    void laterStartChangesNothing() {
        String anna = REPOSITORY.person();
        String group = REPOSITORY.group(anna);
        NodeRef folder = REPOSITORY.folder();
        PermissionService before = REPOSITORY.bean("permissionService", PermissionService.class);
        before.setInheritParentPermissions(folder, false);
        before.setPermission(folder, group, PermissionService.CONSUMER, true);
        before.deletePermissions(REPOSITORY.companyHome());

        REPOSITORY.restart();

        AuthenticationUtil.setFullyAuthenticatedUser(anna);
        assertThat(hasRead(folder)).isEqualTo(AccessStatus.ALLOWED);
        assertThat(hasRead(REPOSITORY.companyHome())).isEqualTo(AccessStatus.DENIED);
        REPOSITORY
                .bean("permissionService", PermissionService.class)
                .setPermission(REPOSITORY.companyHome(), PermissionService.ALL_AUTHORITIES, "Consumer", true);
    }

    @Test
    void passwordIsRandomWhereNoneIsSet() {
        InitialPassword unset = new InitialPassword("");

        String first = new String(unset.take());

        assertThat(first).hasSize(20).isNotEqualTo(new String(new InitialPassword(null).take()));
        assertThat(unset.made()).contains(first);
    }

    @Test
    void passwordThatIsSetIsNotTold() {
        InitialPassword set = new InitialPassword("given");

        assertThat(set.take()).isEqualTo("given".toCharArray());
        assertThat(set.made()).isEmpty();
    }

    private static MutableAuthenticationService logins() {
        return REPOSITORY.bean("authenticationService", MutableAuthenticationService.class);
    }

    private static AccessStatus hasRead(NodeRef node) {
        return REPOSITORY.bean("permissionService", PermissionService.class).hasReadPermission(node);
    }
}
