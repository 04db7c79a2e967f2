package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.NewCase;
import se.diarium.web.HttpClientOf.Reply;

/** The history of the whole register, searched and verified by its administrator. */
class AuditOverHttpTest {

    private static final String EVENTS = "/diarium/api/events";
    private static final String VERIFICATIONS = "/diarium/api/chains/verifications";
    private static final String USERS = "/diarium/api/users";
    private static final String FIRST_PASSWORD = "tre gula kanoter";
    private static final String SECOND_PASSWORD = "fyra rostiga cyklar";
    private static final RunningRegister REGISTER =
            RunningRegister.start(Map.of("embedded.admin.password", RunningRegister.PASSWORD));

    private final HttpClientOf administrator = HttpClientOf.user(REGISTER, "admin");

    @AfterAll
    static void stop() {
        REGISTER.close();
    }

    private static CaseFile registered(String series, String title) {
        return REGISTER.as(RunningRegister.REGISTRAR, () -> REGISTER.bean("diarium.caseRegister", CaseRegister.class)
                .register(new NewCase(series, title, null, null, null, null, null, null, null)));
    }

    private JsonNode verified(String body) throws Exception {
        Reply asked = administrator.json("POST", VERIFICATIONS, body);
        assertThat(asked.status()).isEqualTo(202);
        String id = asked.json().path("items").path(0).path("id").asText();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            String state = administrator
                    .get(VERIFICATIONS + "/" + id)
                    .json()
                    .path("state")
                    .asText();
            return !state.equals("WAITING") && !state.equals("RUNNING");
        });
        return administrator.get(VERIFICATIONS + "/" + id).json();
    }

    @Test
    void whatHappenedInACaseIsFoundWithWhoDidItAndWhatBecameOtherwise() throws Exception {
        CaseFile file = registered("RS", "Spårbart ärende");

        JsonNode found =
                administrator.get(EVENTS + "?case=" + file.designation()).json().path("items");

        JsonNode event = found.path(found.size() - 1);
        assertThat(event.path("type").asText()).isEqualTo("CASE_REGISTERED");
        assertThat(event.path("actor").asText()).isEqualTo(RunningRegister.REGISTRAR);
        assertThat(event.path("changes").findValuesAsText("after")).contains("Spårbart ärende");
    }

    @Test
    void eventsComeAPageAfterTheOtherAndNoneTwice() throws Exception {
        registered("RS", "Ett");
        registered("PN", "Två");
        registered("RS", "Tre");
        List<String> paged = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = administrator
                    .get(EVENTS + "?limit=2" + (next.isEmpty() ? "" : "&after=" + next))
                    .json();
            page.path("items").forEach(event -> paged.add(event.path("hash").asText()));
            next = page.path("next").asText();
        } while (!next.isEmpty());

        List<String> whole = new ArrayList<>();
        administrator
                .get(EVENTS + "?limit=200")
                .json()
                .path("items")
                .forEach(event -> whole.add(event.path("hash").asText()));
        assertThat(paged).hasSizeGreaterThanOrEqualTo(3).containsExactlyElementsOf(whole);
    }

    @Test
    void eventsAreSoughtByWhoWhatAndWhen() throws Exception {
        registered("RS", "Sökt");

        assertThat(administrator
                        .get(EVENTS + "?actor=" + RunningRegister.REGISTRAR + "&type=CASE_REGISTERED&series=RS")
                        .json()
                        .path("items"))
                .isNotEmpty();
        assertThat(administrator.get(EVENTS + "?actor=nobody").json().path("items"))
                .isEmpty();
        assertThat(administrator.get(EVENTS + "?to=2001-01-01").json().path("items"))
                .isEmpty();
        assertThat(administrator.get(EVENTS + "?type=GUESSED").status()).isEqualTo(422);
        assertThat(administrator.get(EVENTS + "?from=igår").status()).isEqualTo(422);
        assertThat(administrator.get(EVENTS + "?after=1").status()).isEqualTo(422);
    }

    private String userWithAHistory() throws Exception {
        String name = "u" + UUID.randomUUID();
        String user = USERS + "/" + name;
        administrator.json("POST", USERS, """
                {"userName": "%s", "firstName": "Anna", "lastName": "Berg", "password": "%s"}""".formatted(name, FIRST_PASSWORD));
        administrator.json("PATCH", user, "{\"firstName\": \"Anna\", \"lastName\": \"Ek\"}");
        administrator.json("PATCH", user, "{\"enabled\": false}");
        administrator.json("PATCH", user, "{\"enabled\": true}");
        administrator.json("PUT", user + "/password", "{\"password\": \"" + SECOND_PASSWORD + "\"}");
        administrator.send("PUT", "/diarium/api/groups/DIARIUM_REGISTRATOR/members/" + name);
        administrator.send("DELETE", "/diarium/api/groups/DIARIUM_REGISTRATOR/members/" + name);
        return name;
    }

    @Test
    void whatIsDoneWithAUserIsInTheHistoryAndNoPassword() throws Exception {
        String name = userWithAHistory();

        Reply found = administrator.get(EVENTS + "?user=" + name);

        JsonNode events = found.json().path("items");
        assertThat(events.findValuesAsText("type"))
                .containsExactly(
                        "TAKEN_OUT_OF_GROUP",
                        "PUT_IN_GROUP",
                        "USER_GIVEN_PASSWORD",
                        "USER_LET_IN",
                        "USER_SHUT_OUT",
                        "USER_CHANGED",
                        "USER_MADE");
        assertThat(events.findValuesAsText("actor")).containsOnly("admin");
        assertThat(events.path(0).path("changes").findValuesAsText("after"))
                .containsExactly("GROUP_DIARIUM_REGISTRATOR", name);
        assertThat(events.path(5).path("changes").toString())
                .contains("\"before\":\"Berg\",\"after\":\"Ek\"")
                .doesNotContain("Anna");
        assertThat(found.text()).doesNotContain(FIRST_PASSWORD, SECOND_PASSWORD);
    }

    @Test
    void whatIsDoneWithUsersIsAChainThatIsSearchedAndVerifiedAsTheOthers() throws Exception {
        userWithAHistory();

        JsonNode events = administrator.get(EVENTS + "?series=_PEOPLE").json().path("items");

        assertThat(events).isNotEmpty().noneMatch(event -> event.has("diarienummer"));
        assertThat(verified("{\"series\": \"_PEOPLE\"}").path("state").asText()).isEqualTo("UNBROKEN");
    }

    @Test
    void theHistoryOfAUserThatThereIsNotIsRefusedByItsField() throws Exception {
        Reply refused = administrator.get(EVENTS + "?user=nobody-at-all");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").findValuesAsText("field")).containsExactly("user");
    }

    @Test
    void theHistoryIsTakenOutAsAFile() throws Exception {
        registered("RS", "=HYPERLINK(1)");

        Reply csv = administrator.get(EVENTS + "?format=csv&lang=sv");

        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text()).contains("Användarnamn").contains("HYPERLINK");
    }

    @Test
    void aChainIsVerifiedInTheBackgroundAndWhatWasChangedIsShown() throws Exception {
        registered("HSN", "Första");
        registered("HSN", "Andra");
        registered("HSN", "Tredje");

        assertThat(verified("{\"series\": \"HSN\"}").path("state").asText()).isEqualTo("UNBROKEN");

        REGISTER.asSystem(() -> REGISTER.bean("diarium.jdbc", JdbcTemplate.class)
                .update("UPDATE dia_event SET actor = 'someone' WHERE series_code = 'HSN' AND event_sequence = 2"));
        JsonNode whole = verified("{\"series\": \"HSN\"}");
        JsonNode after = verified("{\"series\": \"HSN\", \"first\": 3, \"last\": 3}");

        assertThat(whole.path("state").asText()).isEqualTo("BROKEN");
        assertThat(whole.path("broken").path("sequence").asLong()).isEqualTo(2);
        assertThat(whole.path("broken").path("what").asText()).isEqualTo("CHANGED");
        assertThat(after.path("state").asText()).isEqualTo("UNBROKEN");
        // Health is looked at anew after some seconds; another test may have asked just before.
        await().atMost(Duration.ofSeconds(30))
                .until(() -> administrator.get("/diarium/api/health").json().toString(), text -> text.contains("HSN"));
        assertThat(administrator
                        .send("DELETE", VERIFICATIONS + "/" + whole.path("id").asText())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aStretchThatThereIsNotIsRefusedByItsField() throws Exception {
        registered("PN", "Ett");

        Reply unknown = administrator.json("POST", VERIFICATIONS, "{\"series\": \"XX\"}");
        Reply beyond = administrator.json("POST", VERIFICATIONS, "{\"series\": \"PN\", \"last\": 99999}");

        assertThat(unknown.json().path("errors").findValuesAsText("field")).containsExactly("series");
        assertThat(beyond.json().path("errors").findValuesAsText("field")).containsExactly("last");
    }

    @Test
    void theChainsAreListedWithTheirEnds() throws Exception {
        registered("RS", "Ett");

        JsonNode chain = administrator.get("/diarium/api/chains").json().path("items");

        assertThat(chain.findValuesAsText("series")).contains("RS");
        assertThat(chain.findValuesAsText("endHash")).allMatch(hash -> hash.length() == 64);
    }

    @Test
    void administratorsAloneReadTheHistoryOfTheRegister() throws Exception {
        HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);

        assertThat(registrar.get(EVENTS).status()).isEqualTo(403);
        assertThat(registrar.get("/diarium/api/chains").status()).isEqualTo(403);
        assertThat(registrar.json("POST", VERIFICATIONS, "{}").status()).isEqualTo(403);
        assertThat(registrar.get("/diarium/api/health").status()).isEqualTo(403);
    }

    @Test
    void healthTellsOfEveryPartInTheCallersLanguage() throws Exception {
        JsonNode health = administrator.get("/diarium/api/health?lang=sv").json();

        assertThat(health.path("checks").findValuesAsText("name"))
                .containsExactly(
                        "database", "search", "index", "journal", "extraction", "background", "mail", "disk", "chain");
        JsonNode mail = health.path("checks").path(6);
        assertThat(mail.path("state").asText()).isEqualTo("OFF");
        assertThat(mail.path("message").asText()).contains("e-post");
        assertThat(mail.path("advice").asText()).contains("diarium.mail.enabled");
        assertThat(mail.path("since").asText()).isNotEmpty();
        assertThat(administrator
                        .get("/diarium/api/health?lang=en")
                        .json()
                        .path("checks")
                        .path(6)
                        .path("message")
                        .asText())
                .contains("mail");
    }
}
