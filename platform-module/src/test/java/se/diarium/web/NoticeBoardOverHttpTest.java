package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.decision.meeting.Holding;
import se.diarium.decision.minutes.ApproverInput;
import se.diarium.decision.minutes.Minutes;
import se.diarium.decision.term.AppealPeriod;
import se.diarium.register.RegisterCalendar;
import se.diarium.web.HttpClientOf.Reply;

/** The notice board over HTTP: in the API, for citizens, and on the pages of cases. */
class NoticeBoardOverHttpTest {

    private static final RunningRegister REGISTER = RunningRegister.shared();

    private final HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);
    private final HttpClientOf secretary = HttpClientOf.user(REGISTER, RunningRegister.SECRETARY);
    private final HttpClientOf citizen = HttpClientOf.citizen(REGISTER);
    private final LocalDate today =
            REGISTER.bean("diarium.calendar", RegisterCalendar.class).today();
    private final LocalDate lastDay = AppealPeriod.from(today).lastDay();

    private Holding announced(int year) throws Exception {
        Holding held = Holding.held(REGISTER, "HSN", year);
        Minutes minutes = REGISTER.bean("diarium.minutes", Minutes.class);
        REGISTER.as(
                RunningRegister.SECRETARY,
                () -> minutes.appoint(held.meeting().key(), List.of(new ApproverInput(held.member(), false))));
        for (String user : List.of(Holding.CHAIR, Holding.MEMBER)) {
            REGISTER.as(user, () -> minutes.approve(held.meeting().key(), List.of(), null));
        }
        Reply posted =
                secretary.json("POST", "/diarium/api/meetings/" + held.meeting().key() + "/notices", "{}");
        assertThat(posted.status()).as(posted.text()).isEqualTo(201);
        return held;
    }

    private static String path(Holding held) {
        return "/" + held.file().diarienummer().series() + "/"
                + held.file().diarienummer().number() + "/"
                + held.file().diarienummer().year();
    }

    @Test
    void citizensSeeTheNoticeWithTheDaysInBothLanguages() throws Exception {
        announced(1970);

        Document page = Jsoup.parse(citizen.get("/diarium/anslagstavla").text());
        assertThat(page.select("h1").text()).isEqualTo("Anslagstavla");
        assertThat(page.select("article[aria-labelledby^=notice-]").text())
                .contains("protokoll från den 1 februari 1970", "Sista dag att överklaga", "Protokollet förvaras");
        assertThat(page.select("time[datetime=" + lastDay + "]")).isNotEmpty();
        assertThat(page.select("section[aria-labelledby=appeal]").text()).contains("förvaltningsrätten");
        assertThat(Jsoup.parse(citizen.get("/diarium/anslagstavla?lang=en").text())
                        .select("main")
                        .text())
                .contains("Last day of appeal", "How to appeal");
    }

    @Test
    void programsGetTheNoticesAsJsonAndAsAFeed() throws Exception {
        announced(1971);

        JsonNode json = citizen.get("/diarium/anslagstavla?format=json").json();
        assertThat(json.path("notices")).anySatisfy(notice -> {
            assertThat(notice.path("meeting").asText()).isEqualTo("1971-02-01");
            assertThat(notice.path("lastDayOfAppeal").asText()).isEqualTo(lastDay.toString());
            assertThat(notice.path("takenDown").asText())
                    .isEqualTo(lastDay.plusDays(1).toString());
        });
        assertThat(citizen.get("/diarium/anslagstavla?format=atom").text())
                .contains("<entry>", "1 februari 1971", lastDay.getYear() + "");
    }

    @Test
    void theCaseTellsUntilWhenItsDecisionCanBeAppealed() throws Exception {
        Holding held = announced(1972);
        String record = registrar
                .form(
                        "/diarium/api/cases" + path(held) + "/records",
                        Map.of("title", "Ansökan", "direction", "RECEIVED", "kind", "letter"),
                        "brev.txt",
                        "Vi ansöker om medel.".getBytes(StandardCharsets.UTF_8))
                .json()
                .path("id")
                .asText();
        registrar.json("POST", "/diarium/api/records/" + record + "/publication", "{}");

        JsonNode appeal =
                registrar.get("/diarium/api/cases" + path(held)).json().at("/decisions/0/appeal");
        assertThat(appeal.path("announced").asText()).isEqualTo(today.toString());
        assertThat(appeal.path("lastDay").asText()).isEqualTo(lastDay.toString());
        assertThat(appeal.path("finalFrom").asText())
                .isEqualTo(lastDay.plusDays(1).toString());
        assertThat(citizen.get("/diarium/arende" + path(held) + "?format=json")
                        .json()
                        .at("/decisions/0/appeal")
                        .path("lastDay")
                        .asText())
                .isEqualTo(lastDay.toString());
        for (String page : List.of("/diarium/arende", "/diarium/register/arende")) {
            assertThat(Jsoup.parse(registrar.get(page + path(held)).text())
                            .select("section[aria-labelledby=decisions]")
                            .text())
                    .contains("Kan överklagas till och med den");
        }
    }

    @Test
    void theHistoryOfTheCaseTellsOfTheAnnouncement() throws Exception {
        Holding held = announced(1973);

        JsonNode events = registrar
                .get("/diarium/api/cases" + path(held) + "/history?lang=sv")
                .json();

        assertThat(events.toString())
                .contains("Justeringen tillkännagavs på anslagstavlan", "Sista dag att överklaga", lastDay.toString());
    }

    @Test
    void aNoticeIsPostedAndTakenDownWithAReason() throws Exception {
        Reply posted = secretary.json(
                "POST",
                "/diarium/api/notices",
                "{\"kind\":\"OTHER\",\"title\":\"Samråd\",\"text\":\"Kom <b>och</b> tyck till.\",\"shownUntil\":\""
                        + today + "\"}");
        assertThat(posted.status()).as(posted.text()).isEqualTo(201);
        String id = posted.json().path("id").asText();
        assertThat(citizen.get("/diarium/anslagstavla").text()).contains("Samråd", "Kom &lt;b&gt;och");

        assertThat(secretary.send("DELETE", "/diarium/api/notices/" + id).status())
                .isEqualTo(422);
        assertThat(secretary
                        .send("DELETE", "/diarium/api/notices/" + id + "?reason=Inst%C3%A4llt")
                        .status())
                .isEqualTo(204);

        assertThat(citizen.get("/diarium/anslagstavla").text()).doesNotContain(id);
        assertThat(secretary
                        .get("/diarium/api/notices?standing=NO&limit=400")
                        .json()
                        .path("items"))
                .anySatisfy(notice ->
                        assertThat(notice.at("/removed/reason").asText()).isEqualTo("Inställt"));
    }
}
