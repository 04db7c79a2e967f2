package se.diarium.embedded.security.authentication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;
import se.diarium.embedded.security.AdjustableClock;
import se.diarium.embedded.security.authentication.TicketSettings.Expiry;

class AuthenticationServiceTest {

    private static final int LIMIT = 3;
    private static final char[] RIGHT = "correct horse".toCharArray();
    private static final char[] WRONG = "battery staple".toCharArray();

    private final AdjustableClock clock = new AdjustableClock();
    private JdbcTemplate jdbc;
    private AuthenticationServiceImpl service;

    @BeforeEach
    void oneUser() throws Exception {
        AuthenticationUtil names = new AuthenticationUtil();
        names.setDefaultAdminUserName("admin");
        names.setDefaultGuestUserName("guest");
        names.afterPropertiesSet();
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new ClassPathResource("se/diarium/embedded/db/V10__security.sql"))
                .execute(dataSource);
        jdbc = new JdbcTemplate(dataSource);
        UserAccounts accounts = new UserAccounts(
                jdbc, new TransactionTemplate(new DataSourceTransactionManager(dataSource)), Passwords.encoder());
        service = new AuthenticationServiceImpl(
                accounts,
                new Tickets(new TicketSettings(true, Expiry.AFTER_INACTIVITY, Duration.ofHours(1), true), clock),
                new LoginThrottle(new LoginThrottle.Settings(true, LIMIT, Duration.ofSeconds(6)), clock),
                true);
        service.createAuthentication("Anna", RIGHT);
    }

    @AfterEach
    void nobody() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    @Test
    void passwordIsStoredAsASaltedHash() {
        service.createAuthentication("erik", RIGHT);

        assertThat(jdbc.queryForList("select password_hash from sec_user", String.class))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.startsWith("{pbkdf2}") && !hash.contains("horse"));
    }

    @Test
    void rightPasswordLetsIn() {
        service.authenticate("Anna", RIGHT);

        assertThat(service.getCurrentUserName()).isEqualTo("Anna");
    }

    @Test
    void nameMayDifferInCase() {
        service.authenticate("ANNA", RIGHT);

        assertThat(service.getCurrentUserName()).isEqualTo("Anna");
    }

    @Test
    void wrongPasswordLeavesTheThreadWithoutAUser() {
        AuthenticationUtil.setFullyAuthenticatedUser("erik");

        assertThatThrownBy(() -> service.authenticate("Anna", WRONG)).isInstanceOf(AuthenticationException.class);
        assertThat(service.getCurrentUserName()).isNull();
    }

    @Test
    void unknownUserIsRefusedInTheSameWords() {
        String unknown = refusal("nobody");
        String wrong = refusal("Anna");

        assertThat(unknown.replaceAll("^\\d+", "")).isEqualTo(wrong.replaceAll("^\\d+", ""));
    }

    @Test
    void emptyNameOrPasswordIsRefused() {
        assertThatThrownBy(() -> service.authenticate("", RIGHT)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> service.authenticate("Anna", null)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void rightPasswordIsRefusedWhileTheBrakeHolds() {
        for (int i = 0; i < LIMIT; i++) {
            refusal("Anna");
        }

        assertThatThrownBy(() -> service.authenticate("Anna", RIGHT)).isInstanceOf(AuthenticationException.class);

        clock.pass(Duration.ofSeconds(6));
        service.authenticate("Anna", RIGHT);
        assertThat(service.getCurrentUserName()).isEqualTo("Anna");
    }

    @Test
    void disabledUserIsNotLetInAndLosesTheTicket() {
        service.authenticate("Anna", RIGHT);
        String ticket = service.getCurrentTicket();

        service.setAuthenticationEnabled("Anna", false);

        assertThatThrownBy(() -> service.authenticate("Anna", RIGHT)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> service.validate(ticket)).isInstanceOf(AuthenticationException.class);
        assertThat(service.getAuthenticationEnabled("Anna")).isFalse();
    }

    @Test
    void ticketLetsItsUserIn() {
        service.authenticate("Anna", RIGHT);
        String ticket = service.getCurrentTicket();
        service.clearCurrentSecurityContext();

        service.validate(ticket);

        assertThat(service.getCurrentUserName()).isEqualTo("Anna");
    }

    @Test
    void expiredTicketLeavesTheThreadWithoutAUser() {
        service.authenticate("Anna", RIGHT);
        String ticket = service.getCurrentTicket();

        clock.pass(Duration.ofHours(1));

        assertThatThrownBy(() -> service.validate(ticket)).isInstanceOf(AuthenticationException.class);
        assertThat(service.getCurrentUserName()).isNull();
    }

    @Test
    void nobodyIsGivenNoTicket() {
        assertThatThrownBy(service::getCurrentTicket).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void newPasswordNeedsTheOldOne() {
        char[] fresh = "tangerine dream".toCharArray();

        assertThatThrownBy(() -> service.updateAuthentication("Anna", WRONG, fresh))
                .isInstanceOf(AuthenticationException.class);
        service.updateAuthentication("Anna", RIGHT, fresh);

        service.authenticate("Anna", fresh);
        assertThatThrownBy(() -> service.authenticate("Anna", RIGHT)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void deletedUserIsUnknown() {
        service.deleteAuthentication("anna");

        assertThat(service.authenticationExists("Anna")).isFalse();
        assertThatThrownBy(() -> service.deleteAuthentication("anna")).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void twoUsersCannotHaveNamesThatDifferInCaseAlone() {
        assertThatThrownBy(() -> service.createAuthentication("ANNA", RIGHT))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    void nobodyCanBeCalledLikeTheSystemTheGuestOrAGroup() {
        for (String name : new String[] {"system", "Guest", "GROUP_EVERYONE", "ROLE_ADMINISTRATOR"}) {
            assertThatThrownBy(() -> service.createAuthentication(name, RIGHT))
                    .isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void guestComesInWithoutAPassword() {
        service.authenticateAsGuest();

        assertThat(service.getCurrentUserName()).isEqualTo("guest");
    }

    @Test
    void longPasswordCountsToItsEnd() {
        String start = "x".repeat(100);
        service.createAuthentication("erik", (start + "1").toCharArray());

        assertThatThrownBy(() -> service.authenticate("erik", (start + "2").toCharArray()))
                .isInstanceOf(AuthenticationException.class);
    }

    private String refusal(String userName) {
        try {
            service.authenticate(userName, WRONG);
            return "let in";
        } catch (AuthenticationException e) {
            return e.getMessage();
        }
    }
}
