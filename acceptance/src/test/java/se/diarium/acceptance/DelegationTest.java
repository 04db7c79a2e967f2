package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** The delegation order, decisions under it, and their report to the body. */
@ExtendWith(Host.Extension.class)
class DelegationTest {

    private static final String TODAY =
            LocalDate.now(ZoneId.of("Europe/Stockholm")).toString();
    private static final String LIST = "/diarium/api/delegation-decisions";

    private final DiariumClient registrar;
    private final DiariumClient handler;
    private final DiariumClient secretary;

    DelegationTest(Host host) {
        registrar = host.as("registrator");
        handler = host.as("handlaggare");
        secretary = host.as("sekreterare");
    }

    private String aCase(String title) {
        return Register.path(Register.registered(registrar, Register.newCase("RS", title)));
    }

    private JsonNode decided(String path) {
        return handler.postJson(
                        path + "/delegation-decisions",
                        Map.of("item", "2.1", "text", "Kontraktet tilldelas.", "date", TODAY, "decidedBy", "Ulla Ek"))
                .expect(201)
                .json();
    }

    private JsonNode caseOf(String path) {
        return handler.get(path).expect(200).json();
    }

    @Test
    void theOrderSaysWhatIsDelegatedToWhomAndByWhichProvision() {
        JsonNode order =
                handler.get("/diarium/api/delegation-order?body=RS").expect(200).json();

        assertThat(order.path("items").get(0).path("items").findValuesAsText("number"))
                .contains("2.1");
        assertThat(order.path("reserved").findValuesAsText("source")).contains("KL 2017:725 6 kap. 38 § 1");
    }

    @Test
    void aDecisionIsNumberedAndShownInItsCaseAndInItsHistory() {
        String path = aCase("Upphandling");

        JsonNode first = decided(path);
        JsonNode second = decided(path);

        assertThat(first.path("number").asText()).matches("D-\\d+/\\d{4}");
        assertThat(number(second)).isGreaterThan(number(first));
        assertThat(caseOf(path).path("delegationDecisions").findValuesAsText("id"))
                .containsExactly(first.path("id").asText(), second.path("id").asText());
        assertThat(handler.get(path + "/history").expect(200).json().findValuesAsText("type"))
                .contains("DELEGATION_DECIDED");
    }

    private static int number(JsonNode decision) {
        return Integer.parseInt(decision.path("number").asText().replaceAll("D-(\\d+)/.*", "$1"));
    }

    @ParameterizedTest
    @CsvSource({
        "item, 2.99, delegation.unknownItem",
        "item, '', required",
        "date, 2199-01-01, date.future",
        "date, 2001-01-01, date.beforeRegistration",
        "text, '', required",
        "decidedBy, '', required",
        "recordId, finns-inte, record.notInCase"
    })
    void whatCannotBeAcceptedIsNamedFieldByField(String field, String value, String code) {
        String path = aCase("Fel i beslut");
        Map<String, Object> given =
                new HashMap<>(Map.of("item", "2.1", "text", "Tilldelas.", "date", TODAY, "decidedBy", "Ulla Ek"));
        given.put(field, value);

        Answer answer = handler.postJson(path + "/delegation-decisions", given);

        assertThat(answer.status()).isEqualTo(422);
        JsonNode error = answer.json().path("errors").get(0);
        assertThat(error.path("field").asText()).isEqualTo(field);
        assertThat(error.path("code").asText()).isEqualTo(code);
        assertThat(caseOf(path).path("delegationDecisions")).isEmpty();
    }

    @Test
    void whatIsToBeReportedIsMarkedOnceAndThenNoLongerListed() {
        String id = decided(aCase("Anmäls")).path("id").asText();
        Map<String, Object> report = Map.of("body", "RS", "date", TODAY, "ids", List.of(id));
        assertThat(unreported()).contains(id);

        secretary.postJson(LIST + "/reports", report).expect(200);

        assertThat(unreported()).doesNotContain(id);
        assertThat(secretary.postJson(LIST + "/reports", report).status()).isEqualTo(409);
    }

    private List<String> unreported() {
        return secretary
                .get(LIST + "?body=RS&reported=false&limit=500")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("id");
    }

    @Test
    void theReportIsAFileToo() {
        String number = decided(aCase("Anmäls i fil")).path("number").asText();

        Answer csv = secretary
                .get(LIST + "?body=RS&reported=false&format=csv&lang=sv")
                .expect(200);
        Answer pdf = secretary.get(LIST + "?body=RS&reported=false&format=pdf").expect(200);

        assertThat(csv.text()).contains("Beslutat av", number, "Ulla Ek");
        assertThat(pdf.text()).startsWith("%PDF");
    }

    @Test
    void aReportedDecisionIsVoidedWithAReasonAlone() {
        String path = aCase("Makuleras");
        String id = decided(path).path("id").asText();
        secretary
                .postJson(LIST + "/reports", Map.of("body", "RS", "date", TODAY, "ids", List.of(id)))
                .expect(200);
        String voiding = path + "/delegation-decisions/" + id + "/voiding";

        assertThat(registrar.postJson(voiding, Map.of("reason", " ")).status()).isEqualTo(422);
        registrar.postJson(voiding, Map.of("reason", "Fel ärende")).expect(200);

        JsonNode shown = caseOf(path).path("delegationDecisions").get(0);
        assertThat(shown.path("reported").path("date").asText()).isEqualTo(TODAY);
        assertThat(shown.path("voided").path("reason").asText()).isEqualTo("Fel ärende");
    }
}
