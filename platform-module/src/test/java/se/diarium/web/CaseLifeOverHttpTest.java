package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.web.HttpClientOf.Reply;

/** What the API says of states, voiding, closing, reopening and secrecy. */
class CaseLifeOverHttpTest {

    private static final RunningRegister REGISTER = RunningRegister.shared();

    private final HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);

    @Test
    void aStateThatIsNotAcceptedIsAnsweredWithThoseThatAre() throws Exception {
        String url = registered("{\"series\":\"RS\",\"title\":\"Status\"}");

        Reply refused = registrar.json("POST", url + "/status", "{\"status\":\"DISPATCHED\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("detail").asText())
                .contains("under beredning (IN_PREPARATION), beslutat (DECIDED)");
        assertThat(registrar
                        .json("POST", url + "/status", "{\"status\":\"DECIDED\"}")
                        .json()
                        .get("status")
                        .asText())
                .isEqualTo("DECIDED");
    }

    @Test
    void aCaseSaysWhichWaysItMayGoAndWhichOfThemNeedAReason() throws Exception {
        String url = registered("{\"series\":\"RS\",\"title\":\"Vägar\"}");

        JsonNode ways = registrar.get(url).json().get("ways");

        assertThat(ways.findValuesAsText("act")).containsExactly("WORK", "WORK", "CLOSING", "VOIDING");
        assertThat(ways.findValuesAsText("status")).containsExactly("IN_PREPARATION", "DECIDED", "CLOSED", "VOIDED");
        assertThat(ways.findValuesAsText("withReason")).containsExactly("false", "false", "false", "true");
    }

    @Test
    void thoseACaseCanBeGivenToAreListedByName() throws Exception {
        JsonNode handlers = registrar.get("/diarium/api/handlers").json();

        assertThat(handlers.get("items").findValuesAsText("user"))
                .contains(RunningRegister.REGISTRAR, RunningRegister.HANDLER);
        assertThat(handlers.at("/items/0/name").asText()).isNotBlank();
    }

    @Test
    void thoseACaseCanBeGivenToSayWhatTheyAreToTheRegister() throws Exception {
        JsonNode handlers = registrar.get("/diarium/api/handlers").json().get("items");

        assertThat(handlers)
                .filteredOn(one -> one.get("roles").toString().contains("CHEF"))
                .extracting(one -> one.get("user").asText())
                .contains(RunningRegister.MANAGER)
                .doesNotContain(RunningRegister.HANDLER, RunningRegister.REGISTRAR);
    }

    @Test
    void aCaseSaysItsClassOnceItHasOne() throws Exception {
        String url = registered("{\"series\":\"RS\",\"title\":\"Klassas\"}");
        String code = registrar
                .get("/diarium/api/classification")
                .json()
                .at("/items/0/code")
                .asText();

        JsonNode before = registrar.get(url).json();
        registrar.json("PUT", url + "/classification", "{\"code\":\"" + code + "\"}");

        assertThat(before.has("classification")).isFalse();
        assertThat(registrar.get(url).json().get("classification").asText()).isEqualTo(code);
    }

    @Test
    void aTaskLeadsToItsCase() throws Exception {
        String url = registered("{\"series\":\"RS\",\"title\":\"Uppgift\",\"handler\":\"handlaggare\"}");

        Reply started = HttpClientOf.user(REGISTER, RunningRegister.HANDLER)
                .json("POST", url + "/decision", "{\"body\":\"RS\",\"proposal\":\"Bifalles\"}");

        assertThat(started.json().get("url").asText()).endsWith(url);
    }

    @Test
    void aCaseIsClosedByItsCheckListAndOpenedAgainByWhoeverMay() throws Exception {
        String url = registered("{\"series\":\"RS\",\"title\":\"Stängs\"}");

        JsonNode list = registrar.get(url + "/closing?lang=en").json();
        assertThat(list.get("closable").asBoolean()).isTrue();
        assertThat(list.at("/items/0/code").asText()).isEqualTo("closing.noHandler");
        assertThat(list.at("/items/0/severity").asText()).isEqualTo("WARNING");
        assertThat(list.at("/items/0/message").asText()).isEqualTo("The case has no handler.");
        assertThat(list.get("clearing").isEmpty()).isTrue();

        Reply closed = registrar.json("POST", url + "/closing", "{}");
        assertThat(closed.json().get("status").asText()).isEqualTo("CLOSED");
        assertThat(closed.json().has("closed")).isTrue();
        assertThat(registrar
                        .json("POST", url + "/reopening", "{\"reason\":\"Ändå\"}")
                        .status())
                .isEqualTo(403);
        Reply opened = HttpClientOf.user(REGISTER, RunningRegister.REOPENER)
                .json("POST", url + "/reopening", "{\"reason\":\"Ny skrivelse\"}");
        assertThat(opened.json().get("status").asText()).isEqualTo("IN_PREPARATION");
    }

    @Test
    void aVoidedCaseSaysWhoAndWhy() throws Exception {
        String url = registered("{\"series\":\"RS\",\"title\":\"Dubblett\"}");

        assertThat(registrar.json("POST", url + "/voiding", "{}").status()).isEqualTo(422);
        Reply voided = registrar.json("POST", url + "/voiding", "{\"reason\":\"Registrerat två gånger\"}");

        assertThat(voided.json().get("status").asText()).isEqualTo("VOIDED");
        assertThat(voided.json().at("/voided/reason").asText()).isEqualTo("Registrerat två gånger");
        assertThat(voided.json().at("/voided/by").asText()).isEqualTo(RunningRegister.REGISTRAR);
    }

    @Test
    void everythingThatStandsInTheWayIsToldAtOnce() throws Exception {
        String url = registered("{\"series\":\"RS\",\"title\":\"I vägen\",\"handler\":\"handlaggare\"}");
        HttpClientOf.user(REGISTER, RunningRegister.HANDLER)
                .json("POST", url + "/decision", "{\"body\":\"RS\",\"proposal\":\"Bifalles\"}");

        Reply refused = registrar.json("POST", url + "/closing", "{\"confirmClearing\":true}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo("closing.openTask");
        assertThat(refused.json().at("/errors/0/field").asText()).startsWith("task.activiti$");
    }

    @Test
    void aGroundComesWithItsCitationAndItsWords() throws Exception {
        String url =
                registered("{\"series\":\"RS\",\"title\":\"Upphandling\",\"secrecy\":{\"chapter\":19,\"section\":3}}");

        JsonNode ground = registrar.get(url).json().get("secrecy");
        assertThat(ground.get("citation").asText()).isEqualTo("OSL 19:3");
        assertThat(ground.get("text").asText()).isEqualTo("Upphandling");
        assertThat(registrar.get(url + "?lang=en").json().at("/secrecy/text").asText())
                .isEqualTo("Procurement");
        Reply lifted = registrar.json("POST", url + "/secrecy/lifting", "{\"reason\":\"Avtalet är tecknat\"}");
        assertThat(lifted.json().has("secrecy")).isFalse();
        assertThat(lifted.json().has("publicTitle")).isFalse();
    }

    @Test
    void aGroundThatIsNotInTheListIsRefusedWithThoseThatAre() throws Exception {
        Reply refused = registrar.json(
                "POST",
                "/diarium/api/cases",
                "{\"series\":\"RS\",\"title\":\"x\",\"secrecy\":{\"chapter\":10,\"section\":1}}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo("secrecy.unknown");
        assertThat(refused.json().at("/errors/0/message").asText()).contains("OSL 10:1", "25:1, 25:2");
    }

    @Test
    void theListOfGroundsIsThereForWhoeverHasLoggedIn() throws Exception {
        JsonNode first = HttpClientOf.user(REGISTER, RunningRegister.HANDLER)
                .get("/diarium/api/secrecy-grounds?lang=en")
                .json()
                .at("/items/0");

        assertThat(first.get("citation").asText()).isEqualTo("OSL 15:1");
        assertThat(first.get("text").asText()).isEqualTo("Foreign relations");
        assertThat(first.get("protects").asText()).isNotBlank();
        assertThat(HttpClientOf.citizen(REGISTER)
                        .get("/diarium/api/secrecy-grounds")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void whoMakesACaseSecretAndMayNoLongerReadItIsAnsweredAllTheSame() throws Exception {
        String url = registered("{\"series\":\"RS\",\"title\":\"Sekreterarens sista\"}");
        HttpClientOf secretary = HttpClientOf.user(REGISTER, RunningRegister.SECRETARY);

        Reply changed = secretary.json("PATCH", url, "{\"secrecy\":{\"chapter\":25,\"section\":1}}");

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(secretary.get(url).status()).isEqualTo(404);
    }

    @Test
    void thePageOfAVoidedCaseThatWasPublicTellsNothingButThatItIsVoided() throws Exception {
        String url = registered("{\"series\":\"RS\",\"title\":\"Känslig rubrik\"}");
        String record = registrar
                .form(
                        url + "/records",
                        Map.of("title", "Skrivelse", "direction", "RECEIVED"),
                        "brev.txt",
                        "Text".getBytes(StandardCharsets.UTF_8))
                .json()
                .get("id")
                .asText();
        String publication = "/diarium/api/records/" + record + "/publication";
        registrar.send("POST", publication);
        registrar.send("DELETE", publication + "?reason=Fel");
        registrar.json("POST", url + "/voiding", "{\"reason\":\"Innerligt skäl\"}");

        Reply page = HttpClientOf.citizen(REGISTER).get(url.replace("/api/cases/", "/arende/"));

        assertThat(page.status()).isEqualTo(410);
        assertThat(page.text()).contains("makulerades").doesNotContain("Känslig rubrik", "Innerligt skäl");
    }

    private String registered(String body) throws Exception {
        Reply reply = registrar.json("POST", "/diarium/api/cases", body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.header("Location").replaceFirst("^/alfresco/s", "");
    }
}
