package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.diarium.RunningRegister;
import se.diarium.people.OwnPassword;
import se.diarium.register.InvalidInputException;
import se.diarium.web.HttpClientOf.Reply;

/** Users and groups of a running register, kept by its administrator. */
class PeopleOverHttpTest {

    private static final String USERS = "/diarium/api/users";
    private static final String GROUPS = "/diarium/api/groups";
    private static final String OWN_PASSWORD = "/diarium/api/my/password";
    private static final String OTHER_PASSWORD = "fyra rostiga cyklar";
    private static final int GUESSES = 10;
    private static final String ADMINISTRATORS = GROUPS + "/ALFRESCO_ADMINISTRATORS/members/";
    private static final RunningRegister REGISTER = RunningRegister.start(
            Map.of("diarium.model", "halland", "embedded.admin.password", RunningRegister.PASSWORD));

    private final HttpClientOf administrator = HttpClientOf.user(REGISTER, "admin");

    @AfterAll
    static void stop() {
        REGISTER.close();
    }

    private String made() throws Exception {
        String name = "u" + UUID.randomUUID();
        assertThat(make(name, "Anna", "Berg", RunningRegister.PASSWORD).status())
                .isEqualTo(201);
        return name;
    }

    private Reply make(String name, String first, String last, String password) throws Exception {
        return administrator.json("POST", USERS, """
                {"userName": "%s", "firstName": "%s", "lastName": "%s", "email": "anna@example.org", "password": "%s"}""".formatted(name, first, last, password));
    }

    private static int loginAs(String name) throws Exception {
        return HttpClientOf.user(REGISTER, name).get("/diarium/api/tasks").status();
    }

    private static String code(Reply refused) throws Exception {
        return refused.json().path("errors").path(0).path("code").asText();
    }

    @Test
    void aUserWhoIsMadeCanLogInAndIsFoundByName() throws Exception {
        String name = made();

        assertThat(loginAs(name)).isEqualTo(200);
        JsonNode found = administrator.get(USERS + "?q=berg+" + name).json().path("items");
        assertThat(found).hasSize(1);
        assertThat(found.path(0).path("userName").asText()).isEqualTo(name);
        assertThat(found.path(0).path("enabled").asBoolean()).isTrue();
        assertThat(found.path(0).path("administrator").asBoolean()).isFalse();
        assertThat(found.path(0).has("password")).isFalse();
    }

    @Test
    void usersComeAPageAtATime() throws Exception {
        made();
        made();

        JsonNode first = administrator.get(USERS + "?limit=1").json();

        assertThat(first.path("items")).hasSize(1);
        assertThat(first.path("more").asBoolean()).isTrue();
        assertThat(administrator.get(USERS + "?offset=1000").json().path("more").asBoolean())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "short, Anna, Berg, kort, password.length",
        "same, Anna, Berg, aaaaaaaaaaaaaaaa, password.same",
        "namn-i-losen, Anna, Berg, xx-Namn-i-Losen-yy, password.name",
        "bergs, Anna, Bergström, min katt bergström, password.name",
        "GROUP_X, Anna, Berg, tre gula kanoter, user.name",
        "med mellanslag, Anna, Berg, tre gula kanoter, user.name",
        "'', Anna, Berg, tre gula kanoter, required",
        "efternamn, Anna, '', tre gula kanoter, required",
        "ADMIN, Anna, Berg, tre gula kanoter, user.exists"
    })
    void whatCannotBeAcceptedIsRefusedByItsField(String name, String first, String last, String password, String code)
            throws Exception {
        Reply refused = make(name, first, last, password);

        assertThat(refused.status()).isEqualTo(code.equals("user.exists") ? 409 : 422);
        assertThat(code(refused)).isEqualTo(code);
        assertThat(refused.text()).doesNotContain(password);
    }

    @Test
    void whoIsShutOutIsSoAtOnceAndComesInAgain() throws Exception {
        String name = made();

        Reply shut = administrator.json("PATCH", USERS + "/" + name, "{\"enabled\": false}");

        assertThat(shut.json().path("enabled").asBoolean()).isFalse();
        assertThat(loginAs(name)).isEqualTo(401);
        administrator.json("PATCH", USERS + "/" + name, "{\"enabled\": true, \"lastName\": \"Ek\", \"email\": \"\"}");
        assertThat(loginAs(name)).isEqualTo(200);
        JsonNode now = administrator.get(USERS + "/" + name).json();
        assertThat(now.path("lastName").asText()).isEqualTo("Ek");
        assertThat(now.path("firstName").asText()).isEqualTo("Anna");
        assertThat(now.has("email")).isFalse();
    }

    @Test
    void anotherPasswordTakesThePlaceOfTheFirst() throws Exception {
        String name = made();

        Reply weak = administrator.json("PUT", USERS + "/" + name + "/password", "{\"password\": \"hemligt\"}");
        Reply changed =
                administrator.json("PUT", USERS + "/" + name + "/password", "{\"password\": \"fyra rostiga cyklar\"}");

        assertThat(weak.status()).isEqualTo(422);
        assertThat(changed.status()).isEqualTo(204);
        assertThat(loginAs(name)).isEqualTo(401);
    }

    private static Reply changeOwn(String name, String present, String next) throws Exception {
        return HttpClientOf.user(REGISTER, name)
                .json(
                        "PUT",
                        OWN_PASSWORD,
                        "{\"presentPassword\": \"%s\", \"newPassword\": \"%s\"}".formatted(present, next));
    }

    @Test
    void whoKnowsTheirPasswordChangesIt() throws Exception {
        String name = made();

        Reply changed = changeOwn(name, RunningRegister.PASSWORD, OTHER_PASSWORD);

        assertThat(changed.status()).isEqualTo(204);
        assertThat(loginAs(name)).isEqualTo(401);
        assertThat(HttpClientOf.user(REGISTER, name, OTHER_PASSWORD)
                        .get("/diarium/api/tasks")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "'', fyra rostiga cyklar, presentPassword, required",
        "inte mitt lösenord, fyra rostiga cyklar, presentPassword, password.wrong",
        "%s, kort, newPassword, password.length",
        "%s, Anna har rostiga cyklar, newPassword, password.name",
        "%s, %s, newPassword, password.unchanged"
    })
    void anOwnPasswordThatCannotBeChangedIsRefusedByItsField(String present, String next, String field, String code)
            throws Exception {
        String name = made();

        Reply refused =
                changeOwn(name, present.formatted(RunningRegister.PASSWORD), next.formatted(RunningRegister.PASSWORD));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").findValuesAsText("field")).containsExactly(field);
        assertThat(code(refused)).isEqualTo(code);
        assertThat(loginAs(name)).isEqualTo(200);
    }

    @Test
    void thePresentPasswordCannotBeGuessed() throws Exception {
        String name = made();
        OwnPassword password = REGISTER.bean("diarium.ownPassword", OwnPassword.class);
        for (int guess = 0; guess < GUESSES; guess++) {
            String wrong = "gissning " + guess;
            assertThatThrownBy(() -> REGISTER.as(name, () -> password.change(wrong, OTHER_PASSWORD)))
                    .isInstanceOf(InvalidInputException.class);
        }

        assertThatThrownBy(() -> REGISTER.as(name, () -> password.change(RunningRegister.PASSWORD, OTHER_PASSWORD)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void theChangeOfAnOwnPasswordIsInTheHistoryWithoutIt() throws Exception {
        String name = made();
        changeOwn(name, RunningRegister.PASSWORD, OTHER_PASSWORD);

        Reply found = administrator.get("/diarium/api/events?user=" + name);

        JsonNode event = found.json().path("items").path(0);
        assertThat(event.path("type").asText()).isEqualTo("PASSWORD_CHANGED");
        assertThat(event.path("actor").asText()).isEqualTo(name);
        assertThat(found.text()).doesNotContain(OTHER_PASSWORD);
    }

    @Test
    void theCallerIsToldWhetherThePasswordIsKeptHere() throws Exception {
        assertThat(administrator
                        .get("/diarium/api/my")
                        .json()
                        .path("passwordKeptHere")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void whoIsNoPersonIsNoUser() throws Exception {
        Reply all = administrator.get(USERS + "?limit=100");

        assertThat(all.json().path("items").findValuesAsText("userName"))
                .contains("admin")
                .doesNotContain("guest", "System");
        assertThat(administrator.get(USERS + "?q=guest").json().path("items")).isEmpty();
        assertThat(administrator.get(USERS + "/guest").status()).isEqualTo(404);
    }

    @Test
    void everyUserIsOnAPageAndOnNoneTwice() throws Exception {
        made();
        List<String> paged = new ArrayList<>();
        boolean more = true;
        for (int offset = 0; more; offset++) {
            JsonNode page =
                    administrator.get(USERS + "?limit=1&offset=" + offset).json();
            assertThat(page.path("items")).hasSize(1);
            paged.addAll(page.path("items").findValuesAsText("userName"));
            more = page.path("more").asBoolean();
        }

        assertThat(paged).doesNotHaveDuplicates().contains("admin", RunningRegister.REGISTRAR);
    }

    @Test
    void aUserInAGroupHasItsRole() throws Exception {
        String name = made();
        String member = GROUPS + "/DIARIUM_REGISTRATOR/members/" + name;

        Reply put = administrator.send("PUT", member);

        assertThat(put.json().path("members").toString()).contains(name);
        assertThat(administrator.get(USERS + "/" + name).json().path("groups").toString())
                .isEqualTo("[\"DIARIUM_REGISTRATOR\"]");
        assertThat(HttpClientOf.user(REGISTER, name).get("/diarium/api/series").status())
                .isEqualTo(200);
        assertThat(administrator.send("DELETE", member).status()).isEqualTo(200);
        assertThat(HttpClientOf.user(REGISTER, name).get("/diarium/api/series").status())
                .isEqualTo(403);
        assertThat(administrator.send("DELETE", member).status()).isEqualTo(404);
    }

    @Test
    void theGroupOfAUnitIsMadeWhenSomebodyIsPutIntoIt() throws Exception {
        String name = made();
        JsonNode groups = administrator.get(GROUPS).json().path("items");
        String unit = "";
        for (JsonNode group : groups) {
            if (group.path("kind").asText().equals("UNIT")
                    && group.path("members").isEmpty()) {
                unit = group.path("code").asText();
            }
        }

        Reply put = administrator.send("PUT", GROUPS + "/" + unit + "/members/" + name);

        assertThat(put.json().path("members").toString()).isEqualTo("[\"" + name + "\"]");
        assertThat(put.json().path("name").asText()).isNotBlank().isNotEqualTo(unit);
        assertThat(groups.path(0).path("kind").asText()).isEqualTo("ADMINISTRATORS");
    }

    @Test
    void whoHasPeriodsOfOfficeInABodyIsNotTakenOutOfItsGroup() throws Exception {
        String name = made();
        administrator
                .json(
                        "POST",
                        "/diarium/api/bodies/RS/members",
                        "{\"person\": \"%s\", \"name\": \"Anna Berg\", \"role\": \"SUBSTITUTE\", \"from\": \"2023-01-01\"}"
                                .formatted(name))
                .json();

        Reply refused = administrator.send("DELETE", GROUPS + "/DIARIUM_LEDAMOT_RS/members/" + name);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(code(refused)).isEqualTo("group.periods");
    }

    @Test
    void administratorsNeitherShutThemselvesOutNorTheLastOfThem() throws Exception {
        String name = made();
        administrator.send("PUT", ADMINISTRATORS + name);
        HttpClientOf other = HttpClientOf.user(REGISTER, name);

        Reply oneself = other.send("DELETE", ADMINISTRATORS + name);
        Reply shut = other.json("PATCH", USERS + "/" + name, "{\"enabled\": false}");

        assertThat(code(oneself)).isEqualTo("user.oneself");
        assertThat(code(shut)).isEqualTo("user.oneself");
        assertThat(administrator.send("DELETE", ADMINISTRATORS + name).status()).isEqualTo(200);
        assertThat(other.get(USERS).status()).isEqualTo(403);
    }

    @Test
    void administratorsAloneKeepUsers() throws Exception {
        HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);

        assertThat(registrar.get(USERS).status()).isEqualTo(403);
        assertThat(registrar.get(GROUPS).status()).isEqualTo(403);
        assertThat(registrar
                        .send("PUT", ADMINISTRATORS + RunningRegister.REGISTRAR)
                        .status())
                .isEqualTo(403);
        assertThat(administrator.get(USERS + "/nobody-of-that-name").status()).isEqualTo(404);
        assertThat(administrator.get(GROUPS + "/EMAIL_CONTRIBUTORS").status()).isEqualTo(404);
    }
}
