package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/** The planning year of a region that keeps its register by a governance model, as those who work with it and citizens see it. */
class PlanningYearTest {

    private static final ZoneId REGISTER = ZoneId.of("Europe/Stockholm");
    private static final int NEXT = LocalDate.now(REGISTER).getYear() + 1;
    private static final String PUBLIC = "/diarium/arshjul/" + NEXT;
    private static final String INTERNAL = "/diarium/register/arshjul/" + NEXT;

    private static Host host;

    private final DiariumClient citizen = host.citizen();
    private final DiariumClient registrar = host.as("registrator");
    private final DiariumClient handler = host.as("handlaggare");

    @BeforeAll
    static void start() {
        host = Host.ofModel("blekinge");
    }

    @AfterAll
    static void stop() throws Exception {
        host.close();
    }

    private String plan(String body, int year, String title) {
        return plan(Register.registered(registrar, Register.newCase(body, title)), body, year, title);
    }

    private String plan(JsonNode file, String body, int year, String title) {
        MultipartBody form = new MultipartBody()
                .field("title", title)
                .field("direction", "DRAWN_UP")
                .field("documentKind", "verksamhetsplan")
                .field("documentFor", body)
                .field("periodFirstYear", String.valueOf(year))
                .field("periodLastYear", String.valueOf(year));
        form.file("file", Letter.TEXT.filename(), Letter.TEXT.mediaType(), Letter.TEXT.bytes());
        return registrar
                .send(
                        "POST",
                        Register.path(file) + "/records",
                        Map.of("Content-Type", form.contentType()),
                        form.publisher())
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static JsonNode row(Answer year, String code) {
        return list(year.expect(200).json().path("rows")).stream()
                .filter(row -> row.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theYearIsAListAWheelAndACalendarForEverybody() {
        JsonNode budget = row(citizen.get(PUBLIC + "?format=json"), "budget-1");

        assertThat(budget.path("kind").path("code").asText()).isEqualTo("budget");
        assertThat(budget.path("due").path("last").asText()).isEqualTo(NEXT + "-11-30");
        assertThat(budget.path("state").asText()).isEqualTo("COMING");
        assertThat(citizen.get(PUBLIC).expect(200).text()).contains("Årshjul " + NEXT, "class=\"sector coming\"");
        assertThat(citizen.get(PUBLIC + "?format=svg").expect(200).text()).startsWith("<svg");
        assertThat(citizen.get(PUBLIC + "?format=ics").expect(200).text()).contains("BEGIN:VEVENT", "budget-1");
    }

    @Test
    void aPlanThatIsNotPublishedIsThereForThoseWhoWorkWithItAlone() {
        String id = plan("TN", NEXT + 1, "Trafiknämndens verksamhetsplan i utkast");

        assertThat(row(handler.get(INTERNAL + "?format=json"), "verksamhetsplaner-1")
                        .toString())
                .contains(id);
        assertThat(citizen.get(PUBLIC + "?format=json").expect(200).text()).doesNotContain(id, "utkast");
        assertThat(citizen.get("/diarium/styrning/" + (NEXT + 1) + "?format=json")
                        .expect(200)
                        .text())
                .doesNotContain(id, "utkast");
    }

    @Test
    void aDecisionIsKeptFromEverybodyUntilTheMinutesAreApproved() {
        DiariumClient secretary = host.as("sekreterare");
        JsonNode file = Register.registered(registrar, Register.newCase("HSN", "Vårdens verksamhetsplan"));
        String plan = plan(file, "HSN", NEXT + 1, "Vårdens verksamhetsplan");
        handler.postJson(
                        Register.path(file) + "/decision",
                        Map.of("body", "HSN", "proposal", "Planen fastställs.", "recordId", plan))
                .expect(201);
        Register.complete(host.as("chef"), file.path("diarienummer").asText(), Map.of("outcome", "approve"))
                .expect(200);
        String meeting = Meetings.path("HSN", Meetings.planned(secretary, "HSN"));
        String item = Meetings.onAgenda(secretary, meeting, file).path("id").asText();
        Meetings.proceed(secretary, meeting, "SUMMONED");
        secretary
                .postJson(
                        meeting + "/items/" + item + "/decision",
                        Map.of("outcome", "APPROVED", "text", "Planen fastställs."))
                .expect(200);
        Meetings.proceed(secretary, meeting, "HELD");
        Plans.publish(registrar, plan);

        JsonNode before = part(citizen.get(PUBLIC + "?format=json"), "HSN");
        JsonNode inside = part(handler.get(INTERNAL + "?format=json"), "HSN");
        String tree = citizen.get("/diarium/styrning/" + (NEXT + 1) + "?format=json")
                .expect(200)
                .text();
        Meetings.proceed(secretary, meeting, "MINUTES_APPROVED");
        JsonNode after = part(citizen.get(PUBLIC + "?format=json"), "HSN");

        assertThat(before.path("state").asText()).isEqualTo("COMING");
        assertThat(inside.path("state").asText()).isEqualTo("DONE");
        assertThat(tree).contains(plan).doesNotContain("paragraph\":\"");
        assertThat(after.path("state").asText()).isEqualTo("DONE");
    }

    private static JsonNode part(Answer year, String body) {
        return list(row(year, "verksamhetsplaner-1").path("parts")).stream()
                .filter(part -> part.path("documentFor").path("code").asText().equals(body))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTreeOfAYearHasEveryBoardWithItsPlanOrItsGap() {
        String id = plan("HSN", NEXT - 1, "Vårdens verksamhetsplan");

        JsonNode plans = list(handler.get("/diarium/register/styrning/" + (NEXT - 1) + "?format=json")
                        .expect(200)
                        .json()
                        .path("branches"))
                .stream()
                .filter(branch -> branch.path("kind").path("code").asText().equals("verksamhetsplan"))
                .findFirst()
                .orElseThrow();

        assertThat(list(plans.path("nodes")))
                .extracting(node -> node.path("documentFor").path("code").asText())
                .containsExactly("RS", "HSN", "TN", "KBN", "PN");
        assertThat(plans.path("nodes").path(1).path("document").path("id").asText())
                .isEqualTo(id);
        assertThat(plans.path("nodes").path(2).path("presence").asText()).isEqualTo("MISSING");
    }

    @Test
    void theCasesOfAYearAreOpenedOnceByARegistrar() {
        Map<String, Object> given = Map.of("year", NEXT);
        handler.postJson("/diarium/api/planning/cases", given).expect(403);

        JsonNode first = registrar
                .postJson("/diarium/api/planning/cases", given)
                .expect(201)
                .json();
        JsonNode second = registrar
                .postJson("/diarium/api/planning/cases", given)
                .expect(200)
                .json();

        assertThat(first.path("opened")).isNotEmpty();
        assertThat(second.path("opened")).isEmpty();
        assertThat(second.path("there").size())
                .isEqualTo(first.path("opened").size() + first.path("there").size());
        assertThat(row(handler.get(INTERNAL + "?format=json"), "budget-1")
                        .path("parts")
                        .path(0)
                        .path("inCase")
                        .path("diarienummer")
                        .asText())
                .isNotEmpty();
    }

    @Test
    void aYearThatCannotBeIsRefusedByItsField() {
        for (String page : List.of("/diarium/arshjul/1899", "/diarium/styrning/nu")) {
            JsonNode problem = citizen.get(page + "?format=json").expect(422).json();

            assertThat(problem.path("errors").path(0).path("field").asText()).isEqualTo("year");
        }
        registrar
                .postJson("/diarium/api/planning/cases", Map.of("year", NEXT - 2))
                .expect(422);
    }
}
