package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/** Whoever is consulted about a case reads it, answers with a file, and is out of it again. */
@ExtendWith(Host.Extension.class)
class ConsultationTest {

    private static final String TASKS = "/diarium/api/tasks/";

    private final DiariumClient handler;
    private final DiariumClient consulted;
    private final JsonNode registered;
    private final String path;
    private final String letter;

    ConsultationTest(Host host) {
        handler = host.as("handlaggare");
        consulted = host.as("ledamot");
        registered = Register.registered(host.as("registrator"), Register.newCase("RS", "Remiss om nya linjer"));
        path = Register.path(registered);
        letter = Register.addRecord(handler, path, Letter.TEXT, "Tjänsteskrivelse", "DRAWN_UP")
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private String consult() {
        Register.consult(handler, path, "ledamot", "RS", letter);
        return TASKS
                + Register.task(consulted, registered.path("diarienummer").asText())
                        .path("id")
                        .asText();
    }

    private Answer answer(String task, String title) {
        return consulted.post(
                task + "/answer", Register.withFile(new MultipartBody().field("title", title), Letter.TEXT));
    }

    @Test
    void theCaseIsReadFromTheQuestionToTheAnswer() {
        assertThat(consulted.get(path).status()).isEqualTo(404);

        String task = consult();
        consulted.get("/diarium/api/records/" + letter + "/content").expect(200);
        JsonNode seen = consulted.get(path).expect(200).json();
        assertThat(seen.path("title").asText()).isEqualTo("Remiss om nya linjer");
        assertThat(consulted.postJson(path + "/notes", Map.of("text", "Nej")).status())
                .isEqualTo(403);
        answer(task, "Remissvar").expect(201);

        assertThat(consulted.get(path).status()).isEqualTo(404);
        assertThat(handler.get(path).expect(200).json().path("records").findValuesAsText("title"))
                .contains("Remissvar");
    }

    @Test
    void theHistoryOfTheCaseTellsOfTheQuestionAndTheAnswer() {
        answer(consult(), "Remissvar").expect(201);

        JsonNode history = handler.get(path + "/history").expect(200).json();

        assertThat(history.findValuesAsText("type")).contains("CONSULTATION_SENT", "CONSULTATION_ANSWERED");
    }

    @Test
    void anAnswerWithoutATitleIsRefusedAndTheQuestionStands() {
        String task = consult();

        Answer refused = consulted.post(task + "/answer", Register.withFile(new MultipartBody(), Letter.TEXT));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("title");
        answer(task, "Remissvar").expect(201);
        assertThat(answer(task, "Remissvar igen").status()).isEqualTo(409);
    }

    @Test
    void whoeverAsksMovesTheDayButNotIntoThePast() {
        String task = consult();
        String later = LocalDate.now().plusDays(60).toString();

        JsonNode moved = handler.postJson(task + "/due", Map.of("due", later))
                .expect(200)
                .json();
        Answer past = handler.postJson(
                task + "/due", Map.of("due", LocalDate.now().minusDays(2).toString()));
        Answer own = consulted.postJson(task + "/due", Map.of("due", later));

        assertThat(moved.path("due").asText()).isEqualTo(later);
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.json().at("/errors/0/field").asText()).isEqualTo("due");
        assertThat(own.status()).isEqualTo(403);
    }
}
