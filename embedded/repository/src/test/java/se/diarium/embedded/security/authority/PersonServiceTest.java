package se.diarium.embedded.security.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.person.PersonException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.NoSuchPersonException;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.util.Pair;
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
    void peopleAreFoundAPageAtATimeByAllWordsInAnyOfTheirNames() {
        String family = "Å" + UUID.randomUUID().toString().substring(0, 8);
        for (String first : List.of("Cecilia", "Anna", "Bo")) {
            people.createPerson(Map.of(
                    ContentModel.PROP_USERNAME, UUID.randomUUID().toString(),
                    ContentModel.PROP_FIRSTNAME, first,
                    ContentModel.PROP_LASTNAME, family));
        }

        PagingResults<PersonService.PersonInfo> first = found(family.toLowerCase(Locale.ROOT), 0, 2);
        PagingResults<PersonService.PersonInfo> second = found(family, 2, 2);

        assertThat(first.getPage())
                .extracting(PersonService.PersonInfo::getFirstName)
                .containsExactly("Anna", "Bo");
        assertThat(first.hasMoreItems()).isTrue();
        assertThat(second.getPage())
                .extracting(PersonService.PersonInfo::getFirstName)
                .containsExactly("Cecilia");
        assertThat(second.hasMoreItems()).isFalse();
        assertThat(found(family + " bo", 0, 9).getPage()).hasSize(1);
        assertThat(found("a*na " + family, 0, 9).getPage()).hasSize(1);
    }

    private PagingResults<PersonService.PersonInfo> found(String pattern, int skip, int most) {
        return people.getPeople(
                pattern,
                List.of(ContentModel.PROP_LASTNAME, ContentModel.PROP_FIRSTNAME),
                List.of(new Pair<>(ContentModel.PROP_LASTNAME, true), new Pair<>(ContentModel.PROP_FIRSTNAME, true)),
                new PagingRequest(skip, most));
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
