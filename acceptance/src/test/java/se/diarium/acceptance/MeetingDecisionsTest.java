package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** Decisions at meetings: noted on the items, given their paragraphs when the meeting has been held, and found in the case. */
@ExtendWith(Host.Extension.class)
class MeetingDecisionsTest {

    private final DiariumClient secretary;
    private final DiariumClient registrar;

    MeetingDecisionsTest(Host host) {
        secretary = host.as("sekreterare");
        registrar = host.as("registrator");
    }

    @Test
    void whatIsDecidedAtAMeetingIsInTheCaseWithItsParagraphOnce() {
        String address = Meetings.path("RS", Meetings.planned(secretary, "RS"));
        JsonNode file = Register.registered(registrar, Register.newCase("RS", "Beslutas"));
        JsonNode item = Meetings.onAgenda(secretary, address, file);
        Meetings.proceed(secretary, address, "SUMMONED");
        String decision = address + "/items/" + item.path("id").asText() + "/decision";

        Answer silent = secretary.postJson(decision, Map.of("outcome", "REFERRED_BACK"));
        Answer early = secretary.postJson(decision, Map.of("outcome", "APPROVED", "date", "2020-01-01"));
        secretary
                .postJson(decision, Map.of("outcome", "APPROVED", "text", "Godkänns."))
                .expect(200);
        Meetings.proceed(secretary, address, "HELD");
        Answer again = secretary.postJson(address + "/status", Map.of("status", "HELD"));

        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.json().at("/errors/0/field").asText()).isEqualTo("reasons");
        assertThat(early.json().at("/errors/0/message").asText()).contains("kommunallagen");
        assertThat(again.status()).isEqualTo(409);
        JsonNode decided = registrar.get(Register.path(file)).expect(200).json();
        assertThat(decided.path("status").asText()).isEqualTo("DECIDED");
        assertThat(decided.path("decisions")).hasSize(1);
        JsonNode items = secretary.get(address).expect(200).json().path("items");
        assertThat(decided.at("/decisions/0/paragraph").asText())
                .isEqualTo(items.get(items.size() - 1).path("paragraph").asText());
    }

    @Test
    void aMemberOfAnotherBodyTakesNoPart() {
        String address = Meetings.path("AU", Meetings.planned(secretary, "AU"));

        Answer refused = secretary.send(
                "PUT",
                address + "/attendance",
                Map.of("Content-Type", "application/json"),
                BodyPublishers.ofString("{\"attendance\":[{\"member\":\"finns-inte\",\"presence\":\"PRESENT\"}]}"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo("member.otherBody");
    }
}
