package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** A case from its registration to its closing and after: states, voiding, closing, reopening, secrecy, concurrent edits. */
@ExtendWith(Host.Extension.class)
class CaseLifeTest {

    private final Host host;
    private final DiariumClient registrar;
    private final DiariumClient handler;

    CaseLifeTest(Host host) {
        this.host = host;
        registrar = host.as("registrator");
        handler = host.as("handlaggare");
    }

    private String registered(String title) {
        return Register.path(Register.registered(registrar, Register.newCase("RS", title)));
    }

    private static JsonNode told(Answer answer, int status) {
        return answer.expect(status).json();
    }

    @Test
    void theWorkOnACaseGoesForwardAndBackWithAReason() {
        String path = registered("Status i tur och ordning");

        told(handler.postJson(path + "/status", Map.of("status", "DECIDED")), 200);
        JsonNode refused = told(handler.postJson(path + "/status", Map.of("status", "FOR_DECISION")), 409);
        assertThat(refused.path("detail").asText()).contains("IN_PREPARATION", "DISPATCHED");
        told(handler.postJson(path + "/status", Map.of("status", "IN_PREPARATION")), 422);
        JsonNode back = told(
                handler.postJson(path + "/status", Map.of("status", "IN_PREPARATION", "reason", "Ny uppgift")), 200);
        assertThat(back.path("status").asText()).isEqualTo("IN_PREPARATION");
    }

    @Test
    void aCaseThatWasRegisteredInErrorIsVoidedAndItsNumberNotUsedAgain() {
        JsonNode registered = Register.registered(registrar, Register.newCase("RS", "Dubblett"));
        String path = Register.path(registered);

        assertThat(handler.postJson(path + "/voiding", Map.of("reason", "Fel")).status())
                .isEqualTo(403);
        JsonNode voided = told(registrar.postJson(path + "/voiding", Map.of("reason", "Registrerat två gånger")), 200);

        assertThat(voided.path("status").asText()).isEqualTo("VOIDED");
        assertThat(voided.at("/voided/by").asText()).isEqualTo("registrator");
        assertThat(voided.at("/voided/reason").asText()).isEqualTo("Registrerat två gånger");
        told(registrar.patchJson(path, Map.of("title", "Ändå")), 409);
        Map<String, Object> again = new HashMap<>(Register.newCase("RS", "Samma nummer"));
        again.put("diarienummer", registered.path("diarienummer").asText());
        again.put("registered", registered.path("registered").asText());
        told(registrar.postJson(Register.CASES, again), 409);
        assertThat(host.citizen().get(path.replace("/api/cases", "/arende")).status())
                .isEqualTo(404);
    }

    @Test
    void aRecordIsVoidedOnlyWhenItIsNotPublished() {
        String path = registered("Med fel handling");
        String record = told(Register.addRecord(registrar, path, Letter.TEXT, "Fel brev", "RECEIVED"), 201)
                .path("id")
                .asText();
        String address = "/diarium/api/records/" + record;
        told(registrar.postJson(address + "/publication", Map.of()), 201);

        told(registrar.postJson(address + "/voiding", Map.of("reason", "Fel")), 409);
        registrar.delete(address + "/publication?reason=fel").expect(204);
        JsonNode voided = told(registrar.postJson(address + "/voiding", Map.of("reason", "Fel ärende")), 200);

        assertThat(voided.at("/voided/reason").asText()).isEqualTo("Fel ärende");
        told(registrar.postJson(address + "/publication", Map.of()), 422);
    }

    @Test
    void aCaseIsClosedWhenNothingKeepsItOpenAndOpenedAgainWithAReason() {
        String path = registered("Stängs och öppnas");
        told(handler.postJson(path + "/decision", Map.of("body", "RS", "proposal", "Bifalles")), 201);
        JsonNode list = told(handler.get(path + "/closing"), 200);
        assertThat(list.path("closable").asBoolean()).isFalse();
        assertThat(list.at("/items/0/code").asText()).isEqualTo("closing.openTask");
        told(registrar.postJson(path + "/closing", Map.of("confirmClearing", true)), 409);

        String number = registrar.get(path).json().path("diarienummer").asText();
        Register.complete(host.as("chef"), number, Map.of("outcome", "sendBack", "comment", "Nej"))
                .expect(200);
        Register.complete(handler, number, Map.of("outcome", "withdraw")).expect(200);
        assertThat(handler.postJson(path + "/closing", Map.of()).status()).isEqualTo(403);
        JsonNode closed = told(registrar.postJson(path + "/closing", Map.of("confirmClearing", true)), 200);
        assertThat(closed.path("status").asText()).isEqualTo("CLOSED");
        assertThat(closed.path("closed").asText()).isNotEmpty();

        assertThat(handler.postJson(path + "/reopening", Map.of("reason", "Ändå"))
                        .status())
                .isEqualTo(403);
        JsonNode opened = told(registrar.postJson(path + "/reopening", Map.of("reason", "Ny skrivelse")), 200);
        assertThat(opened.path("status").asText()).isEqualTo("IN_PREPARATION");
        assertThat(opened.has("closed")).isFalse();
    }

    @Test
    void secrecyIsClaimedByAListedGroundAndLiftedByARegistrar() {
        JsonNode grounds =
                told(handler.get("/diarium/api/secrecy-grounds"), 200).path("items");
        assertThat(grounds.findValuesAsText("citation")).contains("OSL 19:3", "OSL 25:1");
        Map<String, Object> secret = new HashMap<>(Register.newCase("RS", "Upphandling av bussar"));
        secret.put("secrecy", Map.of("chapter", 99, "section", 1));
        told(registrar.postJson(Register.CASES, secret), 422);
        secret.put("secrecy", Map.of("chapter", 19, "section", 3));
        JsonNode registered = Register.registered(registrar, secret);
        String path = Register.path(registered);
        assertThat(registered.at("/secrecy/citation").asText()).isEqualTo("OSL 19:3");
        assertThat(registered.at("/secrecy/text").asText()).isEqualTo("Upphandling");

        assertThat(handler.postJson(path + "/secrecy/lifting", Map.of("reason", "Skäl"))
                        .status())
                .isEqualTo(403);
        assertThat(host.as("chef").get(path).status()).isEqualTo(404);
        JsonNode lifted =
                told(registrar.postJson(path + "/secrecy/lifting", Map.of("reason", "Avtalet är tecknat")), 200);

        assertThat(lifted.has("secrecy")).isFalse();
        assertThat(lifted.has("publicTitle")).isFalse();
        assertThat(host.as("chef").get(path).status()).isEqualTo(200);
    }

    @Test
    void aConcurrentEditIsRefusedWithBothVersions() {
        String path = registered("Från början");
        String seen = handler.get(path).headers().firstValue("ETag").orElseThrow();
        told(registrar.patchJson(path, Map.of("title", "Registratorns")), 200);

        Answer refused = handler.send(
                "PATCH",
                path,
                Map.of("Content-Type", "application/json", "If-Match", seen),
                BodyPublishers.ofString("{\"title\": \"Mitt\"}"));

        JsonNode problem = told(refused, 412);
        assertThat(problem.at("/current/title").asText()).isEqualTo("Registratorns");
        assertThat(problem.at("/yours/title").asText()).isEqualTo("Mitt");
        assertThat(handler.get(path).json().path("title").asText()).isEqualTo("Registratorns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chef", "direktor", "ledamot"})
    void whoDoesNotWorkOnACaseChangesNothingInItsLife(String user) {
        String path = registered("Andras ärende");
        DiariumClient other = host.as(user);

        for (String act : new String[] {"/voiding", "/reopening", "/secrecy/lifting"}) {
            assertThat(other.postJson(path + act, Map.of("reason", "Skäl")).status())
                    .as(act)
                    .isIn(403, 404);
        }
        assertThat(other.postJson(path + "/status", Map.of("status", "DECIDED")).status())
                .isIn(403, 404);
        assertThat(other.postJson(path + "/closing", Map.of()).status()).isIn(403, 404);
        assertThat(other.get(path + "/closing").status()).isIn(403, 404);
        assertThat(registrar.get(path).json().path("status").asText()).isEqualTo("REGISTERED");
    }
}
