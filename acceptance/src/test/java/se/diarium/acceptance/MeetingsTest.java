package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** Meetings and their agendas: planned, summoned, filled with cases, and told to calendars. */
@ExtendWith(Host.Extension.class)
class MeetingsTest {

    private final DiariumClient citizen;
    private final DiariumClient secretary;
    private final DiariumClient registrar;
    private final DiariumClient member;

    MeetingsTest(Host host) {
        citizen = host.citizen();
        secretary = host.as("sekreterare");
        registrar = host.as("registrator");
        member = host.as("ledamot");
    }

    @Test
    void aYearIsPlannedAllOrNone() {
        List<String> before = plannedIn2033();

        Answer refused = secretary.postJson(
                "/diarium/api/meetings/year",
                Map.of("body", "RUN", "year", 2033, "dates", List.of("2033-02-01", "2034-03-01")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(plannedIn2033()).isEqualTo(before);

        secretary
                .postJson(
                        "/diarium/api/meetings/year",
                        Map.of("body", "RUN", "year", 2033, "dates", List.of("2033-02-01", "2033-03-01")))
                .expect(201);
        assertThat(plannedIn2033()).hasSize(before.size() + 2).contains("2033-02-01", "2033-03-01");
    }

    private List<String> plannedIn2033() {
        return member.get("/diarium/api/meetings?body=RUN&year=2033")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("date");
    }

    @Test
    void aCaseIsPutOnAnAgendaThatBeginsWithTheStandingItemsAndMembersSeeItFromTheSummonsOn() {
        String address = Meetings.path("RS", Meetings.planned(secretary, "RS"));
        JsonNode file = Register.registered(registrar, Register.newCase("RS", "Till sammanträdet"));
        Meetings.onAgenda(secretary, address, file);
        assertThat(member.get(address).expect(200).json().path("items")).isEmpty();

        Meetings.proceed(secretary, address, "SUMMONED");

        List<String> headings =
                member.get(address).expect(200).json().path("items").findValuesAsText("heading");
        assertThat(headings.get(0)).isEqualTo("Föregående protokoll");
        assertThat(headings).endsWith("Till sammanträdet");
    }

    @Test
    void whatCannotBeIsRefusedWithItsField() {
        String address = Meetings.path("RS", Meetings.planned(secretary, "RS"));

        Answer early = secretary.postJson(address + "/status", Map.of("status", "HELD"));
        Answer silent = secretary.delete(address);

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.json().path("errors").get(0).path("code").asText()).isEqualTo("meeting.transition");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.json().path("errors").get(0).path("field").asText()).isEqualTo("reason");
    }

    @Test
    void theCalendarIsThereForEverybody() {
        Meetings.planned(secretary, "HSN");

        Answer calendar = citizen.get("/diarium/sammantraden.ics?organ=HSN").expect(200);

        assertThat(calendar.mediaType()).isEqualTo("text/calendar");
        assertThat(calendar.text())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("SUMMARY:Hälso- och sjukvårdsnämnden\r\n");
    }
}
