package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingInput;
import se.diarium.decision.meeting.Meetings;
import se.diarium.register.CaseFile;
import se.diarium.register.node.Registering;
import se.diarium.web.HttpClientOf.Reply;

/** Agendas that two secretaries work at, over HTTP. Each test has a year of its own. */
class AgendaOverHttpTest {

    private static final RunningRegister REGISTER = RunningRegister.shared();

    private final HttpClientOf secretary = HttpClientOf.user(REGISTER, RunningRegister.SECRETARY);
    private final HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);
    private final Meetings meetings = REGISTER.bean("diarium.meetings", Meetings.class);

    private String planned(int year) {
        Meeting meeting = REGISTER.as(
                RunningRegister.SECRETARY,
                () -> meetings.plan(new MeetingInput("PN", LocalDate.of(year, 3, 1), null, null, null)));
        return "/diarium/api/meetings/" + meeting.key();
    }

    private JsonNode put(String meeting, CaseFile file) throws Exception {
        Reply made = secretary.json(
                "POST",
                meeting + "/items",
                "{\"kind\":\"CASE\",\"diarienummer\":\"" + file.designation() + "\",\"proposal\":\"Antas.\"}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json();
    }

    private List<String> ids(String meeting) throws Exception {
        List<String> ids = new ArrayList<>();
        secretary
                .get(meeting)
                .json()
                .path("items")
                .forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    @Test
    void anItemThatWasTakenOffIsPutBackWhereItWasAfterTheSummonsToo() throws Exception {
        String meeting = planned(1975);
        JsonNode item = put(meeting, new Registering(REGISTER).aCase("Tas av och läggs tillbaka"));
        String id = item.path("id").asText();
        put(meeting, new Registering(REGISTER).aCase("Den sista"));
        List<String> before = ids(meeting);
        secretary.json("POST", meeting + "/status", "{\"status\":\"SUMMONED\"}");
        assertThat(secretary.send("DELETE", meeting + "/items/" + id).status()).isEqualTo(204);

        Reply back = secretary.json(
                "POST",
                meeting + "/items/" + id + "/restoration",
                "{\"place\":" + item.path("order").asInt() + "}");

        assertThat(back.status()).as(back.text()).isEqualTo(200);
        assertThat(back.json().path("kind").asText()).isEqualTo("CASE");
        assertThat(back.json().path("proposal").asText()).isEqualTo("Antas.");
        assertThat(ids(meeting)).isEqualTo(before);
        assertThat(secretary
                        .json("POST", meeting + "/items/" + id + "/restoration", "{}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anItemWhoseCaseIsOnAnotherAgendaIsNotPutBack() throws Exception {
        String meeting = planned(1976);
        CaseFile file = new Registering(REGISTER).aCase("Togs upp vid ett annat sammanträde");
        String id = put(meeting, file).path("id").asText();
        secretary.send("DELETE", meeting + "/items/" + id);
        put(planned(1977), file);

        Reply refused = secretary.json("POST", meeting + "/items/" + id + "/restoration", "{}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("diarienummer");
    }

    @Test
    void anItemIsNotPutBackOutsideOfTheAgenda() throws Exception {
        String meeting = planned(1978);
        String id = ids(meeting).get(0);
        secretary.send("DELETE", meeting + "/items/" + id);

        Reply refused = secretary.json("POST", meeting + "/items/" + id + "/restoration", "{\"place\":99}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("place");
    }

    @Test
    void anOrderFromAnAgendaThatSomebodyElseHasChangedIsRefusedWithWhatThereIsNow() throws Exception {
        String meeting = planned(1979);
        String seen = secretary.get(meeting).header("ETag");
        List<String> ids = ids(meeting);
        assertThat(registrar
                        .json("PATCH", meeting, seen, "{\"place\":\"Sal 2\"}")
                        .status())
                .isEqualTo(200);

        Reply refused =
                secretary.json("PUT", meeting + "/order", seen, "{\"items\":[\"" + String.join("\",\"", ids) + "\"]}");

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.json().at("/current/place").asText()).isEqualTo("Sal 2");
        assertThat(refused.header("ETag")).isEqualTo(secretary.get(meeting).header("ETag"));
    }
}
