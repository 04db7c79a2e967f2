package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** Cases and their parts made and edited through the interfaces of the platform are in the register like any other. */
@ExtendWith(Host.Extension.class)
class MakingThroughDoorsTest {

    private final DiariumClient registrar;
    private final PlatformClient platform;

    MakingThroughDoorsTest(Host host) {
        PlatformDoors doors = PlatformDoors.of(host);
        registrar = host.as("registrator");
        platform = doors.as("registrator");
    }

    @Test
    void aCaseMadeThroughTheRestApiGetsItsNumberAndIsInTheRegister() {
        String register = platform.idOf("Diarium");

        JsonNode made = platform.json("POST", PlatformClient.NODES + register + "/children", """
                        {"name": "nytt", "nodeType": "dia:case",
                         "properties": {"dia:series": "RS", "dia:title": "Via plattformens API"}}""")
                .expect(201)
                .json()
                .path("entry");

        String designation = made.at("/properties/dia:diarienummer").asText();
        assertThat(designation).matches("RS/\\d+/\\d{4}");
        assertThat(registrar
                        .get(Register.CASES + "/" + designation)
                        .expect(200)
                        .json()
                        .path("title")
                        .asText())
                .isEqualTo("Via plattformens API");
        JsonNode placed = platform.get(PlatformClient.NODES + made.path("id").asText() + "?include=path")
                .expect(200)
                .json()
                .path("entry");
        assertThat(placed.path("name").asText()).isEqualTo(designation.replace('/', '-'));
        assertThat(placed.at("/path/name").asText())
                .endsWith("/Diarium/RS/" + designation.split("/")[2]);
    }

    @Test
    void aCaseWithoutATitleIsTheClientsMistake() {
        String register = platform.idOf("Diarium");

        Answer answer = platform.json("POST", PlatformClient.NODES + register + "/children", """
                {"name": "utan", "nodeType": "dia:case", "properties": {"dia:series": "RS"}}""");

        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void aCaseMadeByShareFormIsTakenInWithWhatWasFilledIn() {
        String series = platform.idOf("Diarium/RS");

        String made = platform.json(
                        "POST", PlatformClient.FORMS + "type/dia%3Acase/formprocessor", """
                        {"alf_destination": "workspace://SpacesStore/%s",
                         "prop_dia_series": "RS", "prop_dia_title": "Via Shares formulär"}""".formatted(series))
                .expect(200)
                .json()
                .path("persistedObject")
                .asText();

        JsonNode node = platform.get(PlatformClient.NODES + made.substring(made.lastIndexOf('/') + 1))
                .expect(200)
                .json();
        String designation = node.at("/entry/properties/dia:diarienummer").asText();
        assertThat(registrar
                        .get(Register.CASES + "/" + designation)
                        .expect(200)
                        .json()
                        .path("title")
                        .asText())
                .isEqualTo("Via Shares formulär");
    }

    @Test
    void aPartMadeByShareFormIsPartOfItsCase() {
        JsonNode registered = Register.registered(registrar, Register.newCase("RS", "Part via formulär"));

        platform.json("POST", PlatformClient.FORMS + "type/dia%3Aparty/formprocessor", """
                        {"alf_destination": "workspace://SpacesStore/%s", "prop_dia_partyEmail": "",
                         "prop_dia_partyName": "Cecilia", "prop_dia_partyRole": "applicant"}""".formatted(
                                registered.path("id").asText()))
                .expect(200);
        platform.json("POST", PlatformClient.FORMS + "type/dia%3Anote/formprocessor", """
                        {"alf_destination": "workspace://SpacesStore/%s", "prop_dia_noteCorrects": "",
                         "prop_dia_noteText": "Ringde"}""".formatted(
                                registered.path("id").asText()))
                .expect(200);

        assertThat(listed(registered, "parties").findValuesAsText("name")).containsExactly("Cecilia");
        assertThat(listed(registered, "notes").findValuesAsText("text")).containsExactly("Ringde");
    }

    @Test
    void aCaseIsEditedByShareFormWhateverIsLeftEmptyInIt() {
        JsonNode registered = Register.registered(registrar, Register.newCase("RS", "Innan formuläret"));

        platform.json(
                        "POST",
                        PlatformClient.FORMS + "node/workspace/SpacesStore/"
                                + registered.path("id").asText() + "/formprocessor",
                        """
                        {"prop_dia_title": "Efter formuläret", "prop_dia_classification": "",
                         "prop_dia_initiator": "", "prop_dia_publicInitiator": "", "prop_dia_secrecyChapter": "",
                         "prop_dia_secrecySection": "", "prop_dia_secrecyLetter": ""}""")
                .expect(200);

        assertThat(Register.read(registrar, registered).path("title").asText()).isEqualTo("Efter formuläret");
    }

    private JsonNode listed(JsonNode registered, String parts) {
        return registrar
                .get(Register.path(registered) + "/" + parts)
                .expect(200)
                .json()
                .path("items");
    }
}
