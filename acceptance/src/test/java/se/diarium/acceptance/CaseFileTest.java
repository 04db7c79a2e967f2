package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.DiariumClient;

/** The page of a case for those who work with the register. */
@ExtendWith(Host.Extension.class)
class CaseFileTest {

    private final DiariumClient citizen;
    private final DiariumClient registrar;
    private final DiariumClient manager;

    CaseFileTest(Host host) {
        citizen = host.citizen();
        registrar = host.as("registrator");
        manager = host.as("chef");
    }

    private static JsonNode json(DiariumClient user, String page) {
        return user.get(page + "?format=json").expect(200).json();
    }

    @Test
    void thePageHasAllThereIsOfACase() {
        JsonNode page = json(registrar, FullCase.pageOf(registrar));

        assertThat(page.path("title").asText()).isEqualTo("Ärende med allt möjligt");
        assertThat(page.path("secrecy").asText()).contains("OSL 21:7");
        assertThat(page.path("records")).hasSize(2);
        assertThat(page.at("/records/1/voided").asText()).contains("Fel ärende");
        assertThat(page.at("/parties/0/name").asText()).isEqualTo("Anna Berg");
        assertThat(page.at("/deadlines/0/overdue").asBoolean()).isTrue();
        assertThat(page.at("/notes/0/text").asText()).isEqualTo("Ringde och frågade");
        assertThat(page.at("/links/0/title").asText()).isEqualTo("Det andra ärendet");
        assertThat(page.at("/closing/warnings")).isNotEmpty();
    }

    @Test
    void theHistoryTellsWhoDidWhatAndWhatItWasBeforeAndAfter() {
        JsonNode latest = json(registrar, FullCase.pageOf(registrar))
                .path("history")
                .path("entries")
                .get(0);

        assertThat(latest.path("text").asText()).isEqualTo("Handlingen makulerades");
        assertThat(latest.path("actor").asText()).isEqualTo("Rut Registrator");
        assertThat(latest.path("changes").findValuesAsText("after")).contains("Fel ärende");
    }

    @Test
    void theFileOfARecordOpensFromThePage() {
        JsonNode page = json(registrar, FullCase.pageOf(registrar));

        String content = page.at("/records/0/content").asText().replaceFirst("^/alfresco/s", "");

        assertThat(registrar.get(content).expect(200).body()).isEqualTo(Letter.TEXT.bytes());
    }

    @Test
    void whoOnlyReadsTheCaseIsNotToldWhatIsMissing() {
        String page = FullCase.pageOf(
                Register.path(Register.registered(registrar, Register.newCase("RS", "Läses av chefen"))));

        assertThat(json(manager, page).has("closing")).isFalse();
    }

    @Test
    void aSecretCaseIsNotThereForOthersAndCitizensAreAskedToLogIn() {
        String page = FullCase.pageOf(registrar);

        assertThat(manager.get(page).status()).isEqualTo(404);
        assertThat(citizen.get(page).status()).isEqualTo(401);
    }

    @Test
    void thePageIsInTheLanguageOfItsAddress() {
        String page =
                FullCase.pageOf(Register.path(Register.registered(registrar, Register.newCase("RS", "På engelska"))));

        JsonNode english =
                registrar.get(page + "?lang=en&format=json").expect(200).json();

        assertThat(english.at("/history/entries/0/text").asText()).isEqualTo("The case was registered");
        assertThat(registrar.get(page + "?sida=0").status()).isEqualTo(400);
    }
}
