package se.diarium.embedded.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.action.executer.MailActionExecuter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import se.diarium.embedded.transaction.RetrySettings;
import se.diarium.embedded.transaction.SpringTransactionService;

class MailActionTest {
    private static final String GROUP = "GROUP_MANAGERS";

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    private final NodeService nodes = mock(NodeService.class);
    private final PersonService people = mock(PersonService.class);
    private final AuthorityService authorities = mock(AuthorityService.class);
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private TransactionTemplate transaction;
    private EmbeddedActionService actions;

    @BeforeEach
    void makePeople() {
        person("eva", "eva@region.example");
        person("nils", "nils@region.example");
        when(authorities.getContainedAuthorities(AuthorityType.USER, GROUP, false))
                .thenReturn(Set.of("eva", "nils"));
        AuthenticationUtil.setFullyAuthenticatedUser("eva");
        actions = actions("127.0.0.1");
    }

    @AfterEach
    void stop() {
        background.shutdownNow();
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    @Test
    void mailToGroupReachesEveryMemberInSwedish() throws Exception {
        send(Map.of("to_many", new ArrayList<>(List.of(GROUP)), "subject", "Att godkänna", "text", "Ärende å ä ö"));

        assertThat(SERVER.getReceivedMessages()).hasSize(2);
        var message = SERVER.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Att godkänna");
        assertThat(message.getContent().toString().strip()).isEqualTo("Ärende å ä ö");
        assertThat(message.getFrom()[0]).hasToString("eva@region.example");
    }

    @Test
    void mailOfTransactionLeavesAfterItsCommit() {
        transaction.executeWithoutResult(status -> {
            send(Map.of("to", "nils@region.example", "subject", "s", "text", "t"));
            assertThat(SERVER.getReceivedMessages()).isEmpty();
        });

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void mailOfRolledBackTransactionNeverLeaves() {
        transaction.executeWithoutResult(status -> {
            sendInBackground(Map.of("to", "nils@region.example", "subject", "s", "text", "t"));
            send(Map.of("to", "nils@region.example", "subject", "s", "text", "t"));
            status.setRollbackOnly();
        });

        assertThat(SERVER.waitForIncomingEmail(300, 1)).isFalse();
    }

    @Test
    void mailInTheBackgroundArrivesAfterCommit() {
        transaction.executeWithoutResult(
                status -> sendInBackground(Map.of("to", "nils@region.example", "subject", "s", "text", "t")));

        assertThat(SERVER.waitForIncomingEmail(5000, 1)).isTrue();
    }

    @Test
    void mailWithoutAnyAddressIsRefused() {
        assertThatThrownBy(() -> send(Map.of("to_many", "nobody", "subject", "s", "text", "t")))
                .isInstanceOf(AlfrescoRuntimeException.class);
    }

    @Test
    void mailWithoutAnyAddressIsLetGoWhereFailuresAreIgnored() {
        assertThatCode(() -> send(Map.of("to_many", "nobody", "subject", "s", "ignore_send_failure", true)))
                .doesNotThrowAnyException();
    }

    @Test
    void withoutMailServerNothingLeaves() {
        actions = actions("");
        send(Map.of("to", "nils@region.example", "subject", "s", "text", "t"));

        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    private void send(Map<String, Serializable> parameters) {
        actions.executeAction(actions.createAction(MailActionExecuter.NAME, parameters), null);
    }

    private void sendInBackground(Map<String, Serializable> parameters) {
        actions.executeAction(actions.createAction(MailActionExecuter.NAME, parameters), null, false, true);
    }

    private EmbeddedActionService actions(String host) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(SERVER.getSmtp().getPort());
        var dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:mail");
        var manager = new DataSourceTransactionManager(dataSource);
        transaction = new TransactionTemplate(manager);
        return new EmbeddedActionService(
                new MailAction(sender, new Recipients(nodes, people, authorities), host, "noreply@region.example"),
                new SpringTransactionService(manager, new RetrySettings(1, 1, 1, 1)),
                background);
    }

    private void person(String user, String email) {
        var node = new NodeRef("workspace://SpacesStore/" + user);
        when(people.personExists(user)).thenReturn(true);
        when(people.isEnabled(user)).thenReturn(true);
        when(people.getPerson(user)).thenReturn(node);
        when(nodes.getProperty(node, ContentModel.PROP_EMAIL)).thenReturn(email);
    }
}
