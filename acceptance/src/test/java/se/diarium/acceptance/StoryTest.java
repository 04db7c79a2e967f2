package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** What became of a goal, an assignment or an indicator, as citizens see it, and what they do not see. */
@ExtendWith(Host.Extension.class)
class StoryTest {

    private static final String STORY = "/diarium/mal/";

    private final DiariumClient citizen;
    private final DiariumClient registrar;
    private final DiariumClient secretary;

    StoryTest(Host host) {
        citizen = host.citizen();
        registrar = host.as("registrator");
        secretary = host.as("sekreterare");
    }

    private String draft() {
        return Plans.added(
                registrar, Register.path(Register.registered(registrar, Register.newCase("RS", "Plan 2024"))));
    }

    private String answered(String plan, String text, Map<String, Object> answer) {
        return Plans.answered(secretary, plan, text, answer);
    }

    private Document page(String object) {
        return Jsoup.parse(citizen.get(STORY + object).expect(200).text());
    }

    @Test
    void aCitizenSeesWhatBecameOfAnIndicatorInWordsFiguresAndAPicture() {
        String object = answered(
                Plans.published(registrar),
                "Andel besök i tid",
                Map.of("status", "DEVIATES", "figure", 87.5, "comment", "Hög sjukfrånvaro"));

        Document page = page(object);

        assertThat(page.select("h1").text()).isEqualTo("Andel besök i tid");
        assertThat(page.select("#answers ~ .table tbody tr").text())
                .contains("30 april 2024", "Avviker", "87,5 procent", "når inte målvärdet", "Hög sjukfrånvaro");
        assertThat(page.select("figure svg title").text()).contains("Andel besök i tid");
        assertThat(page.select("figure svg desc").text()).contains("87,5 procent", "90 procent");
        JsonNode json = citizen.get(STORY + object + "?format=json").expect(200).json();
        assertThat(json.path("answers").path(0).path("figure").asDouble()).isEqualTo(87.5);
        assertThat(json.path("told").path("plan").path("url").asText()).contains("/diarium/handling/");
    }

    @Test
    void thePageOfAPlanLeadsToTheStoriesOfWhatItHolds() {
        String plan = Plans.published(registrar);
        String object = Plans.holds(secretary, plan, Plans.assignment("Ta fram en plan", "EKO"));

        Document page =
                Jsoup.parse(citizen.get("/diarium/handling/" + plan).expect(200).text());

        assertThat(page.select("a:contains(Uppdrag: Ta fram en plan)").attr("href"))
                .endsWith(STORY + object);
    }

    @Test
    void theStoryIsToldInEnglishToo() {
        String object = answered(Plans.published(registrar), "Andel", Map.of("status", "DONE", "figure", 90));

        Document page =
                Jsoup.parse(citizen.get(STORY + object + "?lang=en").expect(200).text());

        assertThat(page.select("#answers ~ .table tbody tr").text()).contains("Done", "reaches the target");
    }

    @Test
    void whatPeopleWriteIsTextAndNeverMarkup() {
        String object = answered(
                Plans.published(registrar),
                "<script>alert(1)</script></title>",
                Map.of("status", "DONE", "figure", 90, "comment", "<img src=x onerror=alert(2)>"));

        String html = citizen.get(STORY + object).expect(200).text();

        assertThat(html).doesNotContain("<script>alert", "<img src=x");
        assertThat(Jsoup.parse(html).select("h1").text()).isEqualTo("<script>alert(1)</script></title>");
    }

    @Test
    void whatIsNoCitizensIsAnsweredAsWhatIsNotThere() {
        String plan = draft();
        String ofDraft = Plans.holds(secretary, plan, Plans.assignment("I ett utkast", "EKO"));
        String withdrawn = Plans.published(registrar);
        String ofWithdrawn = Plans.holds(secretary, withdrawn, Plans.assignment("I en återkallad", "EKO"));
        registrar
                .delete("/diarium/api/records/" + withdrawn + "/publication?reason=fel")
                .expect(204);
        JsonNode secretCase = Register.registered(registrar, Situation.SECRET.newCase());
        String ofSecret = Plans.holds(
                registrar, Plans.added(registrar, Register.path(secretCase)), Plans.assignment("I en hemlig", "EKO"));
        String missing = "00000000-0000-0000-0000-000000000000";

        String nothing = withoutId(citizen.get(STORY + missing), missing);
        for (String hidden : new String[] {ofDraft, ofWithdrawn, ofSecret}) {
            assertThat(withoutId(citizen.get(STORY + hidden), hidden)).isEqualTo(nothing);
            citizen.get(STORY + hidden + "?format=json").expect(404);
        }
        registrar.get("/diarium/register/mal/" + ofDraft).expect(200);
    }

    private static String withoutId(Answer answer, String id) {
        return answer.expect(404).text().replace(id, "");
    }

    @Test
    void anAnswerOfAnOpenRoundIsNoCitizens() {
        String plan = Plans.published(registrar);
        String object = Plans.holds(secretary, plan, Plans.assignment("Ta fram en plan", "EKO"));
        String round = Plans.madeRound(secretary, Plans.round(5, true, plan));
        secretary
                .postJson(
                        Plans.object(object) + "/answers",
                        Map.of("round", round, "status", "DEVIATES", "comment", "Utkast till svar"))
                .expect(201);

        assertThat(citizen.get(STORY + object).expect(200).text()).doesNotContain("Utkast till svar");
        assertThat(registrar.get("/diarium/register/mal/" + object).expect(200).text())
                .contains("Utkast till svar");
    }
}
