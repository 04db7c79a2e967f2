package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.application.client.Answer;

/** Rights as those meet them who work with the register; every operation and role is in {@link RightsMatrixTest}. */
@ExtendWith(Host.Extension.class)
class RightsTest {

    private final Host host;

    RightsTest(Host host) {
        this.host = host;
    }

    @Test
    void aTicketThatIsNoneIsRefused() {
        assertThat(host.citizen()
                        .withTicket("TICKET_0000")
                        .get("/diarium/api/tasks")
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledamot", "chef", "direktor"})
    void onlyTheSecretariatRegistersCases(String user) {
        Answer answer = host.as(user).postJson(Register.CASES, Register.newCase("RS", "Utan rätt"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    }

    @Test
    void aSecretCaseIsThereForItsHandlerAndTheRegistrarAlone() {
        Map<String, Object> secret = new HashMap<>(Register.newCase("HSN", "Anmälan om missförhållande"));
        secret.put("secrecy", Map.of("chapter", 25, "section", 1));
        String path = Register.path(Register.registered(host.as("registrator"), secret));

        assertThat(host.as("registrator").get(path).status()).isEqualTo(200);
        assertThat(host.as("handlaggare").get(path).status()).isEqualTo(200);
        assertThat(host.as("chef").get(path).status()).isEqualTo(404);
        assertThat(host.as("ledamot").get(path).status()).isEqualTo(404);
        assertThat(host.citizen().get(path.replace("/api/cases", "/arende")).status())
                .isEqualTo(404);
    }
}
