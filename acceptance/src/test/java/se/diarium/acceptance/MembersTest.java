package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** The members of bodies: who sits when, and that what cannot be is refused with its reason. */
@ExtendWith(Host.Extension.class)
class MembersTest {

    private static final String MEMBERS = "/diarium/api/bodies/RUN/members";

    private final DiariumClient secretary;
    private final DiariumClient member;

    MembersTest(Host host) {
        secretary = host.as("sekreterare");
        member = host.as("ledamot");
    }

    private static Map<String, Object> given(String name, String role, String from, String to) {
        Map<String, Object> given = new HashMap<>(Map.of("name", name, "role", role, "from", from));
        if (to != null) {
            given.put("to", to);
        }
        return given;
    }

    @Test
    void theBodiesAreThereForAllWhoLogIn() {
        JsonNode bodies = member.get("/diarium/api/bodies").expect(200).json().path("items");

        assertThat(bodies.findValuesAsText("code")).contains("RS", "RUN");
    }

    @Test
    void aMemberIsAddedChangedAndEnded() {
        JsonNode made = secretary
                .postJson(MEMBERS, given("Anna Berg", "MEMBER", "1971-01-01", null))
                .expect(201)
                .json();
        String address = MEMBERS + "/" + made.path("id").asText();

        secretary.patchJson(address, Map.of("party", "C", "to", "1971-12-31")).expect(200);
        secretary.delete(address).expect(204);

        JsonNode then =
                member.get(MEMBERS + "?on=1971-12-31").expect(200).json().path("items");
        assertThat(then.findValuesAsText("id")).contains(made.path("id").asText());
        assertThat(member.get(MEMBERS + "?on=1972-01-01")
                        .expect(200)
                        .json()
                        .path("items")
                        .findValuesAsText("id"))
                .doesNotContain(made.path("id").asText());
    }

    @Test
    void aSecondChairIsRefusedWithTheRuleAndItsSource() {
        // Refused itself on a host where this has run before: then the chair is there.
        secretary.postJson(MEMBERS, given("Ordföranden", "CHAIR", "1972-01-01", "1972-12-31"));

        Answer refused = secretary.postJson(MEMBERS, given("En till", "CHAIR", "1972-06-01", "1973-12-31"));

        assertThat(refused.status()).isEqualTo(409);
        JsonNode error = refused.json().path("errors").get(0);
        assertThat(error.path("field").asText()).isEqualTo("role");
        assertThat(error.path("code").asText()).isEqualTo("member.roleHeld");
        assertThat(error.path("message").asText()).contains("6 kap. 15 §");
    }
}
