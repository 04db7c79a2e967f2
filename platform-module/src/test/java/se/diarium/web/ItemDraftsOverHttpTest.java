package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingInput;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.decision.meeting.Meetings;
import se.diarium.web.HttpClientOf.Reply;

/** What two secretaries type at the items of a meeting, over HTTP. Each test has a year of its own. */
class ItemDraftsOverHttpTest {

    private static final RunningRegister REGISTER = RunningRegister.shared();
    private static final String TYPED = "{\"outcome\":\"NOTED\",\"text\":\"Informationen läggs till hand\"}";

    private final HttpClientOf secretary = HttpClientOf.user(REGISTER, RunningRegister.SECRETARY);
    private final HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);
    private final HttpClientOf handler = HttpClientOf.user(REGISTER, RunningRegister.HANDLER);
    private final Meetings meetings = REGISTER.bean("diarium.meetings", Meetings.class);

    private String summoned(int year) {
        Meeting meeting = REGISTER.as(
                RunningRegister.SECRETARY,
                () -> meetings.plan(new MeetingInput("PN", LocalDate.of(year, 3, 1), null, null, null)));
        REGISTER.as(RunningRegister.SECRETARY, () -> meetings.proceed(meeting.key(), MeetingStatus.SUMMONED, null));
        return "/diarium/api/meetings/" + meeting.key();
    }

    private String item(String meeting) throws Exception {
        return meeting + "/items/"
                + secretary.get(meeting).json().at("/items/0/id").asText();
    }

    @Test
    void whatIsTypedIsThereForWhoeverKeepsTheMinutesAndForNobodyElse() throws Exception {
        String meeting = summoned(1971);
        Reply written = secretary.json("PUT", item(meeting) + "/draft", TYPED);
        assertThat(written.status()).as(written.text()).isEqualTo(200);

        JsonNode read = registrar.get(meeting + "/drafts").json().at("/items/0");

        assertThat(read.at("/draft/text").asText()).isEqualTo("Informationen läggs till hand");
        assertThat(read.path("by").asText()).isEqualTo(RunningRegister.SECRETARY);
        assertThat(read.path("tag").asText()).isEqualTo(written.header("ETag"));
        assertThat(handler.get(meeting + "/drafts").status()).isEqualTo(403);
        assertThat(handler.get(meeting).text()).doesNotContain("läggs till hand");
    }

    @Test
    void ofTwoWhoBeginAtOneItemTheSecondIsToldWhatTheFirstWrote() throws Exception {
        String draft = item(summoned(1972)) + "/draft";
        assertThat(secretary.json("PUT", draft, "\"none\"", TYPED).status()).isEqualTo(200);

        Reply second = registrar.json("PUT", draft, "\"none\"", "{\"text\":\"Något annat\"}");

        assertThat(second.status()).isEqualTo(412);
        assertThat(second.json().at("/current/draft/text").asText()).isEqualTo("Informationen läggs till hand");
        assertThat(second.json().at("/yours/text").asText()).isEqualTo("Något annat");
        assertThat(registrar
                        .json("PUT", draft, second.header("ETag"), "{\"text\":\"Något annat\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aLongTextIsKeptWholeAndOneThatIsTooLongIsRefusedByItsField() throws Exception {
        String meeting = summoned(1973);
        String text = "å😀 ".repeat(4_000);
        assertThat(secretary
                        .json("PUT", item(meeting) + "/draft", "{\"text\":\"" + text + "\"}")
                        .status())
                .isEqualTo(200);
        assertThat(secretary
                        .get(meeting + "/drafts")
                        .json()
                        .at("/items/0/draft/text")
                        .asText())
                .isEqualTo(text);

        Reply refused = secretary.json("PUT", item(meeting) + "/draft", "{\"text\":\"" + "x".repeat(20_001) + "\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("text");
    }

    @Test
    void aMeetingIsNotMarkedAsHeldBeforeWhatIsTypedIsNotedOrDropped() throws Exception {
        String meeting = summoned(1974);
        Reply written = secretary.json("PUT", item(meeting) + "/draft", TYPED);

        Reply refused = secretary.json("POST", meeting + "/status", "{\"status\":\"HELD\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("drafts");
        assertThat(secretary
                        .json("DELETE", item(meeting) + "/draft", written.header("ETag"), "")
                        .status())
                .isEqualTo(204);

        assertThat(secretary
                        .json("POST", meeting + "/status", "{\"status\":\"HELD\"}")
                        .status())
                .isEqualTo(200);
        assertThat(secretary.json("PUT", item(meeting) + "/draft", TYPED).status())
                .isEqualTo(409);
    }
}
