package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** Tasks: claimed, given back, handed over, completed once; and absences. */
@ExtendWith(Host.Extension.class)
class TasksTest {

    private static final String TASKS = "/diarium/api/tasks";
    private static final String ABSENCES = "/diarium/api/absences";

    private final DiariumClient handler;
    private final DiariumClient manager;
    private final DiariumClient secretary;
    private final JsonNode registered;

    TasksTest(Host host) {
        handler = host.as("handlaggare");
        manager = host.as("chef");
        secretary = host.as("sekreterare");
        registered = Register.registered(host.as("registrator"), Register.newCase("RS", "Uppgifter i ärendet"));
    }

    private String proposed() {
        return TASKS + "/"
                + handler.postJson(
                                Register.path(registered) + "/decision",
                                Map.of("body", "RS", "proposal", "Planen antas"))
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
    }

    @Test
    void aTaskIsClaimedAndGivenBack() {
        String task = proposed();

        JsonNode claimed =
                manager.postJson(task + "/claim", Map.of()).expect(200).json();
        JsonNode released =
                manager.postJson(task + "/release", Map.of()).expect(200).json();

        assertThat(claimed.path("assignee").asText()).isEqualTo("chef");
        assertThat(released.path("pooled").asBoolean()).isTrue();
        assertThat(secretary.postJson(task + "/claim", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void aTaskIsHandedToThoseAloneWhoMayDoIt() {
        String task = proposed();

        Answer unable = manager.postJson(task + "/delegation", Map.of("to", "sekreterare"));
        Answer unknown = manager.postJson(task + "/delegation", Map.of("to", "ingen-alls"));

        assertThat(unable.status()).isEqualTo(422);
        assertThat(unable.json().at("/errors/0/field").asText()).isEqualTo("to");
        assertThat(unknown.status()).isEqualTo(422);
    }

    @Test
    void theListIsReadPageByPage() {
        proposed();

        JsonNode page = manager.get(TASKS + "?limit=1").expect(200).json();

        assertThat(page.path("items")).hasSize(1);
        assertThat(page.path("total").asInt()).isPositive();
        assertThat(manager.get(TASKS + "?limit=0").status()).isEqualTo(422);
    }

    @Test
    void aDecisionIsRecordedOnceHoweverOftenTheButtonIsPressed() {
        manager.postJson(proposed(), Map.of("outcome", "approve")).expect(200);
        String task = TASKS + "/"
                + Register.task(secretary, registered.path("diarienummer").asText())
                        .path("id")
                        .asText();
        Map<String, Object> decision =
                Map.of("outcome", "APPROVED", "date", LocalDate.now().toString(), "paragraph", paragraph());

        List<Answer> answers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> secretary.postJson(task, decision)))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).allSatisfy(answer -> assertThat(
                        answer.json().path("detail").asText())
                .contains("sekreterare"));
        assertThat(Register.read(secretary, registered).path("decisions")).hasSize(1);
    }

    /** One that the years of other tests and the demonstration region leave free. */
    private static String paragraph() {
        return Long.toString(40_000 + System.nanoTime() % 50_000);
    }

    @Test
    void anAbsenceOfOnesOwnIsSaidAndTakenBack() {
        String from = LocalDate.now().plusYears(1).toString();
        Answer unfit = manager.postJson(ABSENCES, Map.of("substitute", "handlaggare", "from", from, "to", from));
        JsonNode made = handler.postJson(ABSENCES, Map.of("substitute", "chef", "from", from, "to", from))
                .expect(201)
                .json();
        String address = ABSENCES + "/" + made.path("id").asText();

        assertThat(unfit.status()).isEqualTo(422);
        assertThat(unfit.json().at("/errors/0/field").asText()).isEqualTo("substitute");
        assertThat(handler.get(ABSENCES).json().path("items").findValuesAsText("substitute"))
                .contains("chef");
        assertThat(manager.delete(address).status()).isEqualTo(404);
        handler.delete(address).expect(204);
    }
}
