package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** The rules of the register hold whichever door of the platform one comes through, even for its administrator. */
@ExtendWith(Host.Extension.class)
class PlatformDoorsTest {

    private final DiariumClient registrar;
    private final PlatformClient platform;
    private final PlatformClient administrator;

    PlatformDoorsTest(Host host) {
        registrar = host.as("registrator");
        platform = new PlatformClient(host.address(), "registrator", host.password("registrator"));
        administrator = new PlatformClient(host.address(), "admin", host.password("admin"));
    }

    @BeforeEach
    void theHostHasTheseDoors() {
        assumeTrue(platform.served(), "The host has no interfaces but the module's");
    }

    @Test
    void aCaseMadeThroughTheRestApiGetsItsNumberAndIsInTheRegister() {
        String register = platform.get(PlatformClient.NODES + "-root-?relativePath=Diarium")
                .expect(200)
                .json()
                .at("/entry/id")
                .asText();

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
        String register = platform.get(PlatformClient.NODES + "-root-?relativePath=Diarium")
                .expect(200)
                .json()
                .at("/entry/id")
                .asText();

        Answer answer = platform.json("POST", PlatformClient.NODES + register + "/children", """
                {"name": "utan", "nodeType": "dia:case", "properties": {"dia:series": "RS"}}""");

        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void nothingRegisteredIsDeletedThroughTheRestApiCmisOrWebDav() {
        JsonNode registered = Register.registered(registrar, Register.newCase("RS", "Tas inte bort"));
        String id = registered.path("id").asText();
        String folder = registered.path("diarienummer").asText().replace('/', '-');

        assertThat(administrator.delete(PlatformClient.NODES + id).status()).isEqualTo(403);
        assertThat(administrator
                        .delete(PlatformClient.NODES + id + "?permanent=true")
                        .status())
                .isEqualTo(403);
        assertThat(administrator
                        .form(PlatformClient.CMIS, "cmisaction=delete&objectId=" + id)
                        .status())
                .isEqualTo(403);
        assertThat(administrator
                        .delete(PlatformClient.WEBDAV + "Diarium/RS/"
                                + registered.path("year").asText() + "/" + folder)
                        .status())
                .isEqualTo(403);
        assertThat(registrar.get(Register.path(registered)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"properties\": {\"dia:number\": 99999}}",
                "{\"properties\": {\"dia:status\": \"ARCHIVED\"}}",
                "{\"properties\": {\"dia:status\": \"CLOSED\", \"dia:closedDate\": \"2024-05-20\"}}",
                "{\"properties\": {\"dia:voidedReason\": \"Smygväg\"}}",
                "{\"name\": \"Annat namn\"}"
            })
    void theMarksOfACaseAreNotWrittenThroughTheRestApi(String change) {
        JsonNode registered = Register.registered(registrar, Register.newCase("RS", "Skrivs inte om"));

        Answer answer = administrator.json(
                "PUT", PlatformClient.NODES + registered.path("id").asText(), change);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(registrar
                        .get(Register.path(registered))
                        .expect(200)
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("REGISTERED");
    }

    @Test
    void theFileOfARecordIsNotReplacedThroughTheRestApi() {
        JsonNode registered = Register.registered(registrar, Register.newCase("RS", "Byts inte ut"));
        JsonNode record = Register.addRecord(registrar, Register.path(registered), Letter.TEXT, "Skrivelse", "RECEIVED")
                .expect(201)
                .json();
        String content = PlatformClient.NODES + record.path("id").asText() + "/content";

        assertThat(administrator.text("PUT", content, "Något annat").status()).isGreaterThanOrEqualTo(400);
        assertThat(administrator.get(content).expect(200).body()).isEqualTo(Letter.TEXT.bytes());
    }
}
