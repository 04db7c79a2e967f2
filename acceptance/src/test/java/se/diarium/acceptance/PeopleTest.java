package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.DiariumClient;

/** Users who are let in, given roles and shut out by an administrator. */
@ExtendWith(Host.Extension.class)
class PeopleTest {

    private final Host host;
    private final DiariumClient administrator;

    PeopleTest(Host host) {
        this.host = host;
        administrator = host.as("admin");
    }

    @Test
    void aNewColleagueIsLetInGivenARoleAndShutOutWhenSheLeaves() {
        String name = People.grouped(administrator, "DIARIUM_REGISTRATOR");
        DiariumClient colleague = host.citizen().login(name, People.PASSWORD);
        colleague.get("/diarium/api/series").expect(200);

        administrator
                .patchJson(People.USERS + "/" + name, Map.of("enabled", false))
                .expect(200);

        colleague.get("/diarium/api/series").expect(401);
    }

    @Test
    void aPasswordIsChangedByWhoeverHasItAndTheirOtherSessionsEnd() {
        String name = People.added(administrator);
        DiariumClient here = host.citizen().login(name, People.PASSWORD);
        DiariumClient there = host.citizen().login(name, People.PASSWORD);

        here.putJson(
                        "/diarium/api/my/password",
                        Map.of("presentPassword", People.PASSWORD, "newPassword", "fyra rostiga cyklar"))
                .expect(204);

        there.get("/diarium/api/my").expect(401);
        host.citizen().login(name, "fyra rostiga cyklar").get("/diarium/api/my").expect(200);
    }

    @Test
    void anAdministratorCannotShutOutHerself() {
        JsonNode problem = administrator
                .send(
                        "DELETE",
                        People.GROUPS + "/ALFRESCO_ADMINISTRATORS/members/admin",
                        Map.of(),
                        BodyPublishers.noBody())
                .expect(409)
                .json();

        assertThat(problem.path("errors").path(0).path("code").asText()).isEqualTo("user.oneself");
    }

    @Test
    void aPasswordThatIsEasyToGuessIsRefusedByItsField() {
        JsonNode problem = administrator
                .postJson(
                        People.USERS,
                        Map.of(
                                "userName",
                                People.newName(),
                                "firstName",
                                "Anna",
                                "lastName",
                                "Prov",
                                "password",
                                "sommar"))
                .expect(422)
                .json();

        assertThat(problem.path("errors").findValuesAsText("field")).containsExactly("password");
    }
}
