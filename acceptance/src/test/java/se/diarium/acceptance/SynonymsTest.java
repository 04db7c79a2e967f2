package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** The words that stand for each other in searches, kept by the secretariat. */
@ExtendWith(Host.Extension.class)
class SynonymsTest {

    private static final String SYNONYMS = "/diarium/api/synonyms";

    private final DiariumClient secretary;
    private final DiariumClient handler;

    SynonymsTest(Host host) {
        secretary = host.as("sekreterare");
        handler = host.as("handlaggare");
    }

    @Test
    void anEntryIsAddedAndRemoved() {
        Answer made = secretary.postJson(SYNONYMS, Map.of("terms", List.of("lodjursplan", "randplan")));
        String address = SYNONYMS + "/" + made.expect(201).json().path("id").asText();

        JsonNode entry = secretary.get(address).expect(200).json();
        assertThat(entry.path("kind").asText()).isEqualTo("EQUAL");

        secretary.delete(address).expect(204);
        secretary.get(address).expect(404);
    }

    @Test
    void aTermThatIsGivenTwiceIsRefusedByItsField() {
        JsonNode problem = secretary
                .postJson(SYNONYMS, Map.of("terms", List.of("Lodjursplan", "lodjursplan")))
                .expect(422)
                .json();

        assertThat(problem.path("errors").path(0).path("field").asText()).isEqualTo("terms");
    }

    @Test
    void othersThanTheSecretariatAreRefused() {
        handler.get(SYNONYMS).expect(403);
        handler.get("/diarium/register/synonymer").expect(403);
    }
}
