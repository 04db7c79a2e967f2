package se.diarium.embedded.security.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.person.PersonException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.NoSuchPersonException;
import org.alfresco.service.cmr.security.PersonService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.diarium.embedded.security.SecurityFixture;

class PersonServiceTest {

    private static final char[] PASSWORD = "a password".toCharArray();

    @RegisterExtension
    static final SecurityFixture REPOSITORY = new SecurityFixture();

    private PersonService people;
    private NodeService nodes;

    @BeforeEach
    void asSystem() {
        people = REPOSITORY.bean("personService", PersonService.class);
        nodes = REPOSITORY.bean("nodeService", NodeService.class);
        AuthenticationUtil.setFullyAuthenticatedUser(AuthenticationUtil.SYSTEM_USER_NAME);
    }

    @Test
    void personIsANodeWithNamesAndMail() {
        String name = UUID.randomUUID().toString();
        people.createPerson(Map.of(
                ContentModel.PROP_USERNAME, name,
                ContentModel.PROP_FIRSTNAME, "Åsa",
                ContentModel.PROP_LASTNAME, "Öberg",
                ContentModel.PROP_EMAIL, "asa@example.org"));

        NodeRef person = people.getPerson(name);
        PersonService.PersonInfo brief = people.getPerson(person);
        assertThat(nodes.getType(person)).isEqualTo(ContentModel.TYPE_PERSON);
        assertThat(nodes.getProperty(person, ContentModel.PROP_EMAIL)).isEqualTo("asa@example.org");
        assertThat(brief.getFirstName() + " " + brief.getLastName()).isEqualTo("Åsa Öberg");
    }

    @Test
    void personIsFoundByTheNameInAnyCase() {
        String name = REPOSITORY.person();

        assertThat(people.personExists(name.toUpperCase(Locale.ROOT))).isTrue();
        assertThat(people.getUserIdentifier(name.toUpperCase(Locale.ROOT))).isEqualTo(name);
    }

    @Test
    void secondPersonOfThatNameIsRefused() {
        String name = REPOSITORY.person();

        assertThatThrownBy(() -> people.createPerson(Map.of(ContentModel.PROP_USERNAME, name)))
                .isInstanceOf(PersonException.class);
    }

    @Test
    void personWithoutAUserNameIsRefused() {
        assertThatThrownBy(() -> people.createPerson(Map.of(ContentModel.PROP_FIRSTNAME, "Åsa")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void missingPersonIsNotMadeWhenNotAskedFor() {
        assertThat(people.getPersonOrNull("nobody")).isNull();
        assertThatThrownBy(() -> people.getPerson("nobody", false)).isInstanceOf(NoSuchPersonException.class);
    }

    @Test
    void changedPropertiesLeaveTheOthers() {
        String name = REPOSITORY.person();

        people.setPersonProperties(name, Map.of(ContentModel.PROP_EMAIL, "new@example.org"));

        assertThat(nodes.getProperties(people.getPerson(name)))
                .containsEntry(ContentModel.PROP_EMAIL, "new@example.org")
                .containsEntry(ContentModel.PROP_FIRSTNAME, "Test");
    }

    @Test
    void deletedPersonCanNoLongerLogIn() {
        String name = REPOSITORY.person();
        MutableAuthenticationService logins =
                REPOSITORY.bean("authenticationService", MutableAuthenticationService.class);
        logins.createAuthentication(name, PASSWORD);
        NodeRef node = people.getPerson(name);

        people.deletePerson(name);

        assertThat(nodes.exists(node)).isFalse();
        assertThat(people.personExists(name)).isFalse();
        assertThatThrownBy(() -> logins.authenticate(name, PASSWORD)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void personMayChangeHerOwnNode() {
        String name = REPOSITORY.person();
        NodeRef node = people.getPerson(name);
        AuthenticationUtil.setFullyAuthenticatedUser(name);

        REPOSITORY
                .bean("NodeService", NodeService.class)
                .setProperty(node, ContentModel.PROP_EMAIL, "mine@example.org");

        assertThat(nodes.getProperty(node, ContentModel.PROP_EMAIL)).isEqualTo("mine@example.org");
    }
}
