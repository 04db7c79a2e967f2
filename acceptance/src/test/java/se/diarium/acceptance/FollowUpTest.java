package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/** What plans hold, taken in, answered in rounds and put together. */
@ExtendWith(Host.Extension.class)
class FollowUpTest {

    private final DiariumClient secretary;
    private final DiariumClient handler;
    private final String casePath;
    private final String plan;

    FollowUpTest(Host host) {
        secretary = host.as("sekreterare");
        handler = host.as("handlaggare");
        DiariumClient registrar = host.as("registrator");
        casePath = Register.path(Register.registered(registrar, Register.newCase("RS", "Plan 2024")));
        plan = Plans.added(registrar, casePath);
    }

    private Answer sent(String table, String query) {
        return secretary.post(
                Plans.objects(plan) + "/import" + query,
                new MultipartBody().file("file", "plan.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> fields(Answer refusal) {
        List<String> fields = refusal.expect(422).json().path("errors").findValuesAsText("field");
        assertThat(fields).isNotEmpty();
        return fields;
    }

    @Test
    void aTableIsShownBeforeItIsTakenInWhole() {
        String table = "Typ;Nr;Text;Ansvarig;Bryter ned;Målvärde\nMål;1;God vård;;;\nNyckeltal;2;Andel;HSN;1;90\n";

        JsonNode preview = sent(table, "?dryRun=true").expect(200).json();
        assertThat(preview.path("acceptable").asBoolean()).isTrue();
        assertThat(preview.path("rows")).hasSize(2);
        assertThat(secretary.get(Plans.objects(plan)).expect(200).json().path("items"))
                .isEmpty();

        JsonNode taken = sent(table, "").expect(200).json().path("items");
        assertThat(taken.path(1).path("parentId")).isEqualTo(taken.path(0).path("id"));
    }

    @Test
    void aTableWithFaultsIsRefusedByRowAndColumn() {
        assertThat(fields(sent("Typ;Text\nMål;Rätt\nÖnskan;Fel\n", ""))).containsExactly("rows.3.Typ");
        assertThat(secretary.get(Plans.objects(plan)).expect(200).json().path("items"))
                .isEmpty();
    }

    @Test
    void anAnswerIsGivenAndChangedWhileTheRoundIsOpenAndNotAfter() {
        String object = Plans.holds(secretary, plan, Plans.assignment("Ta fram en plan", "EKO"));
        String round = Plans.madeRound(secretary, Plans.round(5, false, plan));
        String answers = Plans.object(object) + "/answers";

        secretary
                .postJson(answers, Map.of("round", round, "status", "NOT_STARTED"))
                .expect(201);
        secretary
                .postJson(answers, Map.of("round", round, "status", "ON_TRACK"))
                .expect(200);
        secretary
                .putJson("/diarium/api/rounds/" + round, Plans.round(-1, false, plan))
                .expect(200);

        assertThat(fields(secretary.postJson(answers, Map.of("round", round, "status", "DONE"))))
                .containsExactly("round");
        assertThat(secretary.get(answers).expect(200).json().path("items").findValuesAsText("status"))
                .containsExactly("ON_TRACK");
    }

    @Test
    void whatSomebodyElseHasChangedSinceIsLeftAsItIs() {
        String object = Plans.object(Plans.holds(secretary, plan, Plans.assignment("Ta fram en plan", "EKO")));
        String round = "/diarium/api/rounds/" + Plans.madeRound(secretary, Plans.round(5, false, plan));

        for (String path : List.of(object, round)) {
            String seen =
                    secretary.get(path).expect(200).headers().firstValue("ETag").orElseThrow();
            Map<String, Object> given =
                    path.equals(object) ? Plans.assignment("Ta fram två planer", "EKO") : Plans.round(9, false, plan);
            Answer first = put(path, seen, given).expect(200);
            Answer late = put(path, seen, given);

            assertThat(first.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(seen);
            assertThat(late.status()).isEqualTo(412);
            assertThat(secretary.get(path).expect(200).header("ETag")).isEqualTo(first.header("ETag"));
        }
    }

    private Answer put(String path, String seen, Map<String, Object> given) {
        try {
            return secretary.send(
                    "PUT",
                    path,
                    Map.of("Content-Type", "application/json", "If-Match", seen),
                    BodyPublishers.ofString(new ObjectMapper().writeValueAsString(given)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRoundIsRemovedUntilSomethingIsAnsweredInIt() {
        String object = Plans.holds(secretary, plan, Plans.assignment("Ta fram en plan", "EKO"));
        String empty = "/diarium/api/rounds/" + Plans.madeRound(secretary, Plans.round(5, false, plan));
        String answered = Plans.madeRound(secretary, Plans.round(5, false, plan));
        secretary
                .postJson(Plans.object(object) + "/answers", Map.of("round", answered, "status", "DONE"))
                .expect(201);

        secretary.delete(empty).expect(204);
        Answer refused = secretary.delete("/diarium/api/rounds/" + answered);

        secretary.get(empty).expect(404);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/errors/0/message").asText()).contains("Tertialuppföljning");
    }

    @Test
    void aFigureThatIsNoneIsRefusedByItsField() {
        String object = Plans.holds(secretary, plan, Plans.indicator("Andel", "EKO", Map.of("target", 90)));
        String round = Plans.madeRound(secretary, Plans.round(5, false, plan));

        Map<String, Object> given = new HashMap<>(Map.of("round", round, "status", "DONE", "figure", "nittio"));
        assertThat(fields(secretary.postJson(Plans.object(object) + "/answers", given)))
                .containsExactly("figure");
        given.put("figure", 0.000001);
        assertThat(fields(secretary.postJson(Plans.object(object) + "/answers", given)))
                .containsExactly("figure");
    }

    @Test
    void whoIsMissingIsSeenAndTheRoundIsPutTogether() {
        String answered = Plans.holds(secretary, plan, Plans.assignment("Ett", "EKO"));
        Plans.holds(secretary, plan, Plans.assignment("Två", "HSN"));
        String round = Plans.madeRound(secretary, Plans.round(5, false, plan));
        secretary
                .postJson(Plans.object(answered) + "/answers", Map.of("round", round, "status", "DONE"))
                .expect(201);

        JsonNode missing = secretary
                .get("/diarium/api/rounds/" + round + "/missing")
                .expect(200)
                .json()
                .path("items");
        assertThat(missing.findValuesAsText("code")).containsExactly("EKO", "HSN");
        assertThat(missing.path(0).path("missing")).isEmpty();
        assertThat(missing.path(1).path("missing")).hasSize(1);

        JsonNode compiled = handler.get("/diarium/api/rounds/" + round + "/compilation")
                .expect(200)
                .json();
        assertThat(compiled.path("tally").path("answered").asInt()).isEqualTo(1);
        assertThat(compiled.path("groups")
                        .path(0)
                        .path("below")
                        .path(0)
                        .path("code")
                        .asText())
                .isEqualTo("EKO");
    }

    @Test
    void whatIsChangedIsInTheHistoryOfTheCase() {
        String object = Plans.holds(secretary, plan, Plans.assignment("Ett", "EKO"));
        secretary.putJson(Plans.object(object), Plans.assignment("Två", "EKO")).expect(200);

        List<String> types = secretary
                .get(casePath + "/history")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("type");

        assertThat(types).contains("OBJECT_MADE", "OBJECT_CHANGED");
    }
}
