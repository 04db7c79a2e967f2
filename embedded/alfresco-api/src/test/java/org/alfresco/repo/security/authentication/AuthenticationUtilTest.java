package org.alfresco.repo.security.authentication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuthenticationUtilTest {

    @AfterEach
    void nobody() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    @Test
    void threadBeginsWithoutAUser() {
        assertThat(AuthenticationUtil.getRunAsUser()).isNull();
        assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isNull();
    }

    @Test
    void workRunsWithTheRightsOfAnotherAndStaysTheWorkOfTheOneLoggedIn() {
        AuthenticationUtil.setFullyAuthenticatedUser("anna");

        String within = AuthenticationUtil.runAs(
                () -> AuthenticationUtil.getFullyAuthenticatedUser() + " as " + AuthenticationUtil.getRunAsUser(),
                "erik");

        assertThat(within).isEqualTo("anna as erik");
        assertThat(AuthenticationUtil.getRunAsUser()).isEqualTo("anna");
    }

    @Test
    void nestedWorkPutsBackWhatWasBeforeEach() {
        AuthenticationUtil.setFullyAuthenticatedUser("anna");

        AuthenticationUtil.runAs(
                () -> {
                    AuthenticationUtil.runAsSystem(() -> {
                        assertThat(AuthenticationUtil.isRunAsUserTheSystemUser())
                                .isTrue();
                        return null;
                    });
                    assertThat(AuthenticationUtil.getRunAsUser()).isEqualTo("erik");
                    return null;
                },
                "erik");

        assertThat(AuthenticationUtil.getRunAsUser()).isEqualTo("anna");
    }

    @Test
    void workOfNobodyLeavesNobodyBehind() {
        String full = AuthenticationUtil.runAs(AuthenticationUtil::getFullyAuthenticatedUser, "erik");

        assertThat(full).isEqualTo("erik");
        assertThat(AuthenticationUtil.getFullAuthentication()).isNull();
    }

    @Test
    void failedWorkPutsBackTheUserToo() {
        AuthenticationUtil.setFullyAuthenticatedUser("anna");

        assertThatThrownBy(() -> AuthenticationUtil.runAsSystem(() -> {
                    throw new IOException("gone");
                }))
                .isInstanceOf(RuntimeException.class)
                .hasCauseInstanceOf(IOException.class);
        assertThat(AuthenticationUtil.getRunAsUser()).isEqualTo("anna");
    }

    @Test
    void poppedAuthenticationIsTheOnePushed() {
        AuthenticationUtil.setFullyAuthenticatedUser("anna");
        AuthenticationUtil.setRunAsUserSystem();
        AuthenticationUtil.pushAuthentication();
        AuthenticationUtil.setFullyAuthenticatedUser("erik");

        AuthenticationUtil.popAuthentication();

        assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isEqualTo("anna");
        assertThat(AuthenticationUtil.isRunAsUserTheSystemUser()).isTrue();
    }

    @Test
    void otherThreadsHaveUsersOfTheirOwn() {
        AuthenticationUtil.setFullyAuthenticatedUser("anna");

        assertThat(CompletableFuture.supplyAsync(AuthenticationUtil::getRunAsUser)
                        .join())
                .isNull();
    }

    @Test
    void logShowsTwoCharactersOfAName() {
        assertThat(AuthenticationUtil.maskUsername("anna")).isEqualTo("an**");
        assertThat(AuthenticationUtil.maskUsername("a")).isEqualTo("a");
    }
}
