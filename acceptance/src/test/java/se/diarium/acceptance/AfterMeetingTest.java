package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** What comes after a meeting: its minutes are approved and announced, and their extracts dispatched. */
@ExtendWith(Host.Extension.class)
class AfterMeetingTest {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private final DiariumClient secretary;
    private final DiariumClient registrar;
    private final DiariumClient citizen;

    AfterMeetingTest(Host host) {
        secretary = host.as("sekreterare");
        registrar = host.as("registrator");
        citizen = host.citizen();
    }

    /** A meeting that decided a case and whose members are not noted, so that the secretary answers for the approval. */
    private record Held(String address, String item, JsonNode file) {}

    private Held held() {
        String address = Meetings.path("RS", Meetings.planned(secretary, "RS"));
        JsonNode file = Register.registered(registrar, Register.newCase("RS", "Beslutas och anslås"));
        String item = Meetings.onAgenda(secretary, address, file).path("id").asText();
        Meetings.proceed(secretary, address, "SUMMONED");
        secretary
                .postJson(address + "/items/" + item + "/decision", Map.of("outcome", "APPROVED", "text", "Godkänns."))
                .expect(200);
        Meetings.proceed(secretary, address, "HELD");
        return new Held(address, item, file);
    }

    private Answer put(String address, String json) {
        return secretary.send("PUT", address, JSON, BodyPublishers.ofString(json));
    }

    @Test
    void announcedMinutesStandOnTheNoticeBoardAndTheCaseKnowsTheLastDayOfAppeal() {
        Held held = held();
        Answer early = secretary.postJson(held.address() + "/notices", Map.of());
        Meetings.proceed(secretary, held.address(), "MINUTES_APPROVED");

        JsonNode notice = secretary
                .postJson(held.address() + "/notices", Map.of())
                .expect(201)
                .json();

        assertThat(early.status()).isEqualTo(409);
        assertThat(notice.path("late").asBoolean()).isFalse();
        LocalDate lastDay = LocalDate.parse(notice.path("lastDayOfAppeal").asText());
        assertThat(lastDay)
                .isAfterOrEqualTo(LocalDate.now(ZoneId.of("Europe/Stockholm")).plusWeeks(3));
        assertThat(notice.path("finalFrom").asText())
                .isEqualTo(lastDay.plusDays(1).toString());
        assertThat(citizen.get("/diarium/anslagstavla?format=json")
                        .expect(200)
                        .json()
                        .path("notices")
                        .findValuesAsText("id"))
                .contains(notice.path("id").asText());
        assertThat(registrar
                        .get(Register.path(held.file()))
                        .expect(200)
                        .json()
                        .at("/decisions/0/appeal/lastDay")
                        .asText())
                .isEqualTo(lastDay.toString());
        Answer down =
                secretary.delete("/diarium/api/notices/" + notice.path("id").asText() + "?reason=prov");
        assertThat(down.status()).isEqualTo(409);
        assertThat(down.json().at("/errors/0/message").asText()).contains("kommunallagen");
    }

    @Test
    void minutesAreApprovedByNobodyWhoHasNoPartInThem() {
        Held held = held();

        assertThat(secretary.postJson(held.address() + "/approvals", Map.of()).status())
                .isEqualTo(403);
        assertThat(secretary
                        .get(held.address() + "/minutes")
                        .expect(200)
                        .json()
                        .path("due")
                        .asText())
                .isNotEmpty();
    }

    @Test
    void aNoticeThatIsTakenDownIsNotShownToCitizensAnyMore() {
        String today = LocalDate.now(ZoneId.of("Europe/Stockholm")).toString();
        String id = secretary
                .postJson(
                        "/diarium/api/notices",
                        Map.of("kind", "OTHER", "title", "Samråd", "text", "Om vägen.", "shownUntil", today))
                .expect(201)
                .json()
                .path("id")
                .asText();
        String board = "/diarium/anslagstavla";
        assertThat(citizen.get(board).expect(200).text()).contains(id);

        secretary.delete("/diarium/api/notices/" + id + "?reason=inst%C3%A4llt").expect(204);

        assertThat(citizen.get(board).expect(200).text()).doesNotContain(id);
        assertThat(secretary
                        .get("/diarium/api/notices/" + id)
                        .expect(200)
                        .json()
                        .at("/removed/reason")
                        .asText())
                .isEqualTo("inställt");
    }

    @Test
    void recipientsAreOneMailboxEachAndNothingIsSentOfMinutesThatAreNotApproved() {
        Held held = held();
        String item = held.address() + "/items/" + held.item();

        Answer injected = put(
                item + "/recipients",
                "{\"recipients\":[{\"name\":\"Anna\",\"email\":\"anna@example.se\\r\\nBcc: alla@example.se\"}]}");
        JsonNode set = put(item + "/recipients", "{\"recipients\":[{\"name\":\"Anna\",\"email\":\"anna@example.se\"}]}")
                .expect(200)
                .json();
        Answer sent = secretary.postJson(item + "/dispatches", Map.of());

        assertThat(injected.status()).isEqualTo(422);
        assertThat(set.path("recipients").findValuesAsText("state")).isEqualTo(List.of("WAITING"));
        assertThat(sent.status()).isEqualTo(409);
    }
}
