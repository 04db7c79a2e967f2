package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

@ExtendWith(Host.Extension.class)
class RightsTest {

    private final Host host;

    RightsTest(Host host) {
        this.host = host;
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /diarium/api/cases",
        "POST, /diarium/api/cases",
        "GET, /diarium/api/cases/RS/1/2024",
        "PATCH, /diarium/api/cases/RS/1/2024",
        "POST, /diarium/api/cases/RS/1/2024/status",
        "POST, /diarium/api/cases/RS/1/2024/voiding",
        "GET, /diarium/api/cases/RS/1/2024/closing",
        "POST, /diarium/api/cases/RS/1/2024/closing",
        "POST, /diarium/api/cases/RS/1/2024/reopening",
        "POST, /diarium/api/cases/RS/1/2024/secrecy/lifting",
        "GET, /diarium/api/secrecy-grounds",
        "PATCH, /diarium/api/records/1",
        "POST, /diarium/api/records/1/voiding",
        "POST, /diarium/api/records/1/secrecy/lifting",
        "POST, /diarium/api/cases/RS/1/2024/records",
        "POST, /diarium/api/cases/RS/1/2024/decision",
        "POST, /diarium/api/extract",
        "GET, /diarium/api/tasks",
        "POST, /diarium/api/tasks/1",
        "POST, /diarium/api/records/1/publication",
        "DELETE, /diarium/api/records/1/publication",
        "GET, /diarium/api/search?q=plan"
    })
    void theWorkspaceIsClosedToThoseWhoHaveNotLoggedIn(String method, String path) {
        Answer answer = host.citizen().send(method, path, Map.of(), BodyPublishers.noBody());

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void aTicketThatIsNoneIsRefused() {
        assertThat(host.citizen()
                        .withTicket("TICKET_0000")
                        .get("/diarium/api/tasks")
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledamot", "chef", "direktor"})
    void onlyTheSecretariatRegistersCases(String user) {
        Answer answer = host.as(user).postJson(Register.CASES, Register.newCase("RS", "Utan rätt"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"handlaggare", "chef", "ledamot"})
    void onlyTheSecretariatPublishes(String user) {
        DiariumClient registrar = host.as("registrator");
        JsonNode registered = Register.registered(registrar, Register.newCase("RS", "Publicering utan rätt"));
        String id = Register.addRecord(registrar, Register.path(registered), Letter.TEXT, "Skrivelse", "SENT")
                .expect(201)
                .json()
                .path("id")
                .asText();

        assertThat(host.as(user)
                        .postJson("/diarium/api/records/" + id + "/publication", Map.of())
                        .status())
                .isIn(403, 404);
    }

    @Test
    void aSecretCaseIsThereForItsHandlerAndTheRegistrarAlone() {
        Map<String, Object> secret = new HashMap<>(Register.newCase("HSN", "Anmälan om missförhållande"));
        secret.put("secrecy", Map.of("chapter", 25, "section", 1));
        String path = Register.path(Register.registered(host.as("registrator"), secret));

        assertThat(host.as("registrator").get(path).status()).isEqualTo(200);
        assertThat(host.as("handlaggare").get(path).status()).isEqualTo(200);
        assertThat(host.as("chef").get(path).status()).isEqualTo(404);
        assertThat(host.as("ledamot").get(path).status()).isEqualTo(404);
        assertThat(host.citizen().get(path.replace("/api/cases", "/arende")).status())
                .isEqualTo(404);
    }

    @Test
    void aTaskOfOthersCannotBeCompleted() {
        DiariumClient registrar = host.as("registrator");
        JsonNode registered = Register.registered(registrar, Register.newCase("RS", "Andras uppgift"));
        host.as("handlaggare")
                .postJson(
                        Register.path(registered) + "/decision",
                        Map.of("body", "RS", "proposal", "Förslaget godkänns."))
                .expect(201);
        String id = Register.task(
                        host.as("chef"), registered.path("diarienummer").asText())
                .path("id")
                .asText();

        assertThat(host.as("ledamot")
                        .postJson("/diarium/api/tasks/" + id, Map.of("outcome", "approve"))
                        .status())
                .isIn(403, 404);
    }
}
