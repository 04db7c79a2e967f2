package se.diarium.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/** Plans, what they hold and the rounds they are followed up in, each step one call of the contract. */
final class Plans {

    private Plans() {}

    /** The id of a plan of 2024 that is added to a case. */
    static String added(DiariumClient registrar, String casePath) {
        return record(registrar, casePath, "plan", "Regionstyrelsens plan 2024");
    }

    /** The id of a record of a kind that is added to a case. */
    static String record(DiariumClient registrar, String casePath, String kind, String title) {
        MultipartBody form = new MultipartBody()
                .field("title", title)
                .field("kind", kind)
                .field("direction", "DRAWN_UP")
                .field("periodFirstYear", "2024")
                .field("periodLastYear", "2024");
        return id(registrar
                .post(casePath + "/records", Register.withFile(form, Letter.TEXT))
                .expect(201)
                .json());
    }

    /** The id of a plan that everybody may read, in a case of its own. */
    static String published(DiariumClient registrar) {
        String casePath = Register.path(Register.registered(registrar, Register.newCase("RS", "Plan 2024")));
        String plan = added(registrar, casePath);
        registrar.postJson(casePath + "/status", Map.of("status", "DECIDED")).expect(200);
        publish(registrar, plan);
        return plan;
    }

    static String objects(String plan) {
        return "/diarium/api/plans/" + plan + "/objects";
    }

    static String object(String id) {
        return "/diarium/api/objects/" + id;
    }

    /** The id of something that is taken in for a plan. */
    static String holds(DiariumClient keeper, String plan, Map<String, Object> given) {
        return id(keeper.postJson(objects(plan), given).expect(201).json());
    }

    static Map<String, Object> assignment(String text, String addressee) {
        return new HashMap<>(Map.of("kind", "ASSIGNMENT", "text", text, "addressee", addressee));
    }

    static Map<String, Object> indicator(String text, String addressee, Map<String, Object> measure) {
        return new HashMap<>(Map.of("kind", "INDICATOR", "text", text, "addressee", addressee, "measure", measure));
    }

    /** A round about April 2024 that is open and closes so many days from now, or has closed for a negative number. */
    static Map<String, Object> round(int days, boolean everybody, String... plans) {
        LocalDate closes = LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(days);
        return new HashMap<>(Map.of(
                "name",
                "Tertialuppföljning per april 2024",
                "kind",
                "TERTIAL",
                "firstDay",
                "2024-01-01",
                "lastDay",
                "2024-04-30",
                "opens",
                closes.minusDays(60).toString(),
                "closes",
                closes.toString(),
                "plans",
                List.of(plans),
                "publicAnswers",
                everybody));
    }

    static String madeRound(DiariumClient keeper, Map<String, Object> given) {
        return id(keeper.postJson("/diarium/api/rounds", given).expect(201).json());
    }

    /** The id of an indicator of a plan with an answer in a round for everybody, which has closed. */
    static String answered(DiariumClient keeper, String plan, String text, Map<String, Object> answer) {
        String object = holds(keeper, plan, indicator(text, "HSN", Map.of("unit", "procent", "target", 90)));
        String round = madeRound(keeper, round(5, true, plan));
        Map<String, Object> given = new HashMap<>(Map.of("status", "DEVIATES"));
        given.putAll(answer);
        given.put("round", round);
        keeper.postJson(object(object) + "/answers", given).expect(201);
        keeper.putJson("/diarium/api/rounds/" + round, round(-1, true, plan)).expect(200);
        return object;
    }

    static void publish(DiariumClient registrar, String record) {
        registrar
                .postJson("/diarium/api/records/" + record + "/publication", Map.of())
                .expect(201);
    }

    private static String id(JsonNode made) {
        return made.path("id").asText();
    }
}
