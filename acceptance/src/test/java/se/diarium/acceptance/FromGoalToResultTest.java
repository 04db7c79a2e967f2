package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/**
 * Region Jämtland Härjedalen's follow-up of the regional board's plan for 2024, from the plan that the board decided to what a citizen sees
 * of a goal: decided 8 November 2023 § 194, revised 23 January 2024 § 6, followed up in May 2024 by a report that draws on the report of
 * the first four months, approved and sent to six officials. The steps build on each other and run in order.
 */
@ExtendWith(Host.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class FromGoalToResultTest {

    private static final Duration INDEXED = Duration.ofSeconds(40);
    private static final String PLAN = "Regionstyrelsens plan och budget 2024";
    private static final String TABLE = """
            typ;nr;text;ansvarig;perspektiv;bryter ned;enhet;riktning;målvärde
            mål;1;En ekonomi i balans;;Ekonomi;;;;
            uppdrag;1.1;Upprätta åtgärdsplaner enligt Långsiktig plan för en ekonomi i balans;RS;Ekonomi;1;;;
            nyckeltal;1.2;Andel av åtgärdsplanerna som pågår;RS;Ekonomi;1;procent;minst;90
            aktivitet;1.3;Väva in effektiviseringar i planerings-, budget- och uppföljningsarbetet;RS;Ekonomi;1.1;;;
            """;
    private static final List<String> RECIPIENTS = List.of(
            "Regionstabschef",
            "HR-direktör",
            "Ekonomidirektör",
            "Regionstabschefens närstöd",
            "Ekonomicontroller",
            "Enhetschef Sekretariatet");

    private final DiariumClient citizen;
    private final DiariumClient registrar;
    private final DiariumClient handler;
    private final DiariumClient manager;
    private final DiariumClient secretary;
    private JsonNode planCase;
    private String firstPlan;
    private String plan;
    private Map<String, String> objects;
    private String tertial;
    private JsonNode followUp;
    private String report;
    private String meeting;
    private String item;

    FromGoalToResultTest(Host host) {
        citizen = host.citizen();
        registrar = host.as("registrator");
        handler = host.as("handlaggare");
        manager = host.as("chef");
        secretary = host.as("sekreterare");
    }

    private static JsonNode registered(DiariumClient registrar, String title, String day) {
        return Register.registered(
                registrar, Map.of("series", "RS", "title", title, "registered", day, "handler", "handlaggare"));
    }

    private void decided(JsonNode file, String record, String day, String paragraph, String text) {
        String number = file.path("diarienummer").asText();
        handler.postJson(Register.path(file) + "/decision", Map.of("body", "RS", "proposal", text, "recordId", record))
                .expect(201);
        Register.complete(manager, number, Map.of("outcome", "approve")).expect(200);
        Register.complete(
                        secretary,
                        number,
                        Map.of("outcome", "APPROVED", "body", "RS", "date", day, "paragraph", paragraph, "text", text))
                .expect(200);
    }

    private Map<String, String> held(String planId) {
        return StreamSupport.stream(
                        secretary
                                .get(Plans.objects(planId))
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .collect(Collectors.toMap(object -> object.path("number").asText(), object -> object.path("id")
                        .asText()));
    }

    @Test
    @Order(1)
    void theBoardsPlanIsTakenInWithItsTableAndDecided() {
        planCase = registered(registrar, PLAN, "2023-10-02");
        firstPlan = Plans.record(registrar, Register.path(planCase), "plan", PLAN);
        MultipartBody table =
                new MultipartBody().file("file", "plan.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8));
        secretary.post(Plans.objects(firstPlan) + "/import", table).expect(200);

        decided(planCase, firstPlan, "2023-11-08", "194", PLAN + " fastställs.");

        JsonNode assignment = secretary
                .get(Plans.object(held(firstPlan).get("1.1")))
                .expect(200)
                .json();
        assertThat(assignment.at("/decided/paragraph").asText()).isEqualTo("194");
        assertThat(assignment.at("/decided/date").asText()).isEqualTo("2023-11-08");
    }

    @Test
    @Order(2)
    void theRevisedPlanCarriesOnWhatTheFirstOneHolds() {
        MultipartBody revised = new MultipartBody()
                .field("reason", "Reviderad")
                .file("file", "plan.txt", "text/plain", "Reviderad plan.".getBytes(StandardCharsets.UTF_8));
        plan = registrar
                .post("/diarium/api/records/" + firstPlan + "/versions", revised)
                .expect(201)
                .json()
                .path("id")
                .asText();
        secretary.postJson(Plans.objects(plan) + "/continuation", Map.of()).expect(200);

        decided(planCase, plan, "2024-01-23", "6", "Den reviderade planen fastställs.");

        objects = held(plan);
        assertThat(objects).containsOnlyKeys("1", "1.1", "1.2", "1.3");
        assertThat(secretary
                        .get(Plans.object(objects.get("1.1")))
                        .expect(200)
                        .json()
                        .path("continuesId")
                        .asText())
                .isEqualTo(held(firstPlan).get("1.1"));
        Plans.publish(registrar, plan);
    }

    @Test
    @Order(3)
    void theReportOfTheFirstFourMonthsIsAPublishedReportOfItsOwn() {
        JsonNode file = registered(registrar, "Tertialrapport per april 2024", "2024-01-15");
        String round = answeredRound("Tertialrapport per april", "2024-02-29", "NOT_STARTED", 40);

        tertial = registrar
                .postJson(
                        "/diarium/api/rounds/" + round + "/report",
                        Map.of(
                                "diarienummer",
                                file.path("diarienummer").asText(),
                                "title",
                                "Tertialrapport april 2024"))
                .expect(201)
                .json()
                .path("id")
                .asText();

        registrar
                .postJson(Register.path(file) + "/status", Map.of("status", "DECIDED"))
                .expect(200);
        Plans.publish(registrar, tertial);
    }

    /** A round whose answers are given and which has closed. */
    private String answeredRound(String name, String day, String status, int figure) {
        Map<String, Object> open = round(name, 5);
        String round = Plans.madeRound(secretary, open);
        assertThat(missing(round)).contains(objects.get("1.1"), objects.get("1.2"), objects.get("1.3"));
        answer("1.1", Map.of("round", round, "status", status, "comment", "Arbetet pågår.", "day", day));
        answer("1.2", Map.of("round", round, "status", "DEVIATES", "figure", figure, "day", day));
        answer("1.3", Map.of("round", round, "status", "ON_TRACK", "day", day));
        assertThat(missing(round)).isEmpty();
        secretary.putJson("/diarium/api/rounds/" + round, round(name, -1)).expect(200);
        return round;
    }

    private Map<String, Object> round(String name, int days) {
        Map<String, Object> round = new HashMap<>(Plans.round(days, false, plan));
        round.put("name", name);
        round.put("lastDay", "2024-05-15");
        return round;
    }

    private void answer(String number, Map<String, Object> given) {
        secretary
                .postJson(Plans.object(objects.get(number)) + "/answers", given)
                .expect(201);
    }

    private List<String> missing(String round) {
        return secretary
                .get("/diarium/api/rounds/" + round + "/missing")
                .expect(200)
                .json()
                .findValuesAsText("id")
                .stream()
                .filter(objects::containsValue)
                .toList();
    }

    @Test
    @Order(4)
    void theFollowUpOfMayIsWrittenOfTheAnswersAndRegistered() {
        followUp = registered(registrar, "Uppföljning av Regionstyrelsens plan 2024", "2023-12-18");
        String round = answeredRound("Uppföljning i maj 2024", "2024-05-15", "ON_TRACK", 75);

        JsonNode made = secretary
                .postJson(
                        "/diarium/api/rounds/" + round + "/report",
                        Map.of(
                                "diarienummer",
                                followUp.path("diarienummer").asText(),
                                "title",
                                "Uppföljning av Regionstyrelsens plan 2024"))
                .expect(201)
                .json();

        report = made.path("id").asText();
        assertThat(made.path("kind").asText()).isEqualTo("report");
        assertThat(made.path("mimetype").asText()).isEqualTo("application/pdf");
        handler.postJson(
                        Register.path(followUp) + "/links",
                        Map.of(
                                "type",
                                "RELATED",
                                "diarienummer",
                                planCase.path("diarienummer").asText()))
                .expect(201);
    }

    @Test
    @Order(5)
    void theReportIsApprovedAtAMeetingAndItsExtractGoesToSixOfficials() {
        String day = Meetings.planned(secretary, "RS");
        meeting = Meetings.path("RS", day);
        item = Meetings.put(
                secretary,
                meeting,
                followUp.path("diarienummer").asText(),
                "Uppföljning av Regionstyrelsens plan 2024",
                report);
        Meetings.proceed(secretary, meeting, "SUMMONED");
        assertThat(Meetings.approved(secretary, meeting, item)).isNotEmpty();
        String recipients = RECIPIENTS.stream()
                .map(name ->
                        "{\"name\":\"" + name + "\",\"email\":\"post" + RECIPIENTS.indexOf(name) + "@example.se\"}")
                .collect(Collectors.joining(",", "{\"recipients\":[", "]}"));

        JsonNode list = secretary
                .send(
                        "PUT",
                        meeting + "/items/" + item + "/recipients",
                        Map.of("Content-Type", "application/json"),
                        BodyPublishers.ofString(recipients))
                .expect(200)
                .json()
                .path("recipients");

        assertThat(list.findValuesAsText("name")).containsExactlyElementsOf(RECIPIENTS);
        assertThat(registrar
                        .get(Register.path(followUp))
                        .expect(200)
                        .json()
                        .at("/decisions/0/outcome")
                        .asText())
                .isEqualTo("APPROVED");
    }

    @Test
    @Order(6)
    void aCitizenFollowsTheGoalToItsResult() {
        Plans.publish(registrar, report);
        Document goal = page(objects.get("1"));
        String assignment =
                goal.select("a[href*=/diarium/mal/" + objects.get("1.1") + "]").attr("href");

        Document story = page(objects.get("1.1"));

        assertThat(assignment).isNotEmpty();
        assertThat(story.text())
                .contains("§ 6", "23 januari 2024", "Ej påbörjat", "Enligt plan", "Tertialrapport april 2024");
        assertThat(story.select("a[href*=/diarium/handling/" + report + "]")).isNotEmpty();
        Document indicator = page(objects.get("1.2"));
        assertThat(indicator.select("figure svg desc").text()).contains("40 procent", "75 procent", "90 procent");
    }

    @Test
    @Order(7)
    void aCitizenFindsTheReportByWhatItSays() {
        await().atMost(INDEXED)
                .untilAsserted(() -> assertThat(Register.found(citizen, "åtgärdsplaner ekonomi i balans typ:rapport"))
                        .contains(report, tertial));
    }

    private Document page(String object) {
        return Jsoup.parse(citizen.get("/diarium/mal/" + object).expect(200).text());
    }
}
