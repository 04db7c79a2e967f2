package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** What is registered stays as it is whichever door of the platform one comes through, even for its administrator. */
@ExtendWith(Host.Extension.class)
class KeepingThroughDoorsTest {

    private final DiariumClient registrar;
    private final PlatformClient platform;
    private final PlatformClient administrator;

    KeepingThroughDoorsTest(Host host) {
        PlatformDoors doors = PlatformDoors.of(host);
        registrar = host.as("registrator");
        platform = doors.as("registrator");
        administrator = doors.as("admin");
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
        assertThat(Register.read(registrar, registered).path("status").asText()).isEqualTo("REGISTERED");
    }

    @Test
    void theFileOfARecordIsNotReplacedThroughAnyDoor() {
        JsonNode registered = Register.registered(registrar, Register.newCase("RS", "Byts inte ut"));
        JsonNode record = record(registered);
        String id = record.path("id").asText();
        String content = PlatformClient.NODES + id + "/content";
        String file =
                PlatformDoors.folder(registered) + "/" + record.path("filename").asText();

        for (PlatformClient user : new PlatformClient[] {platform, administrator}) {
            Answer refused = user.text("PUT", content, "Något annat");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.json().at("/error/briefSummary").asText())
                    .endsWith("En registrerad handlings fil kan inte ändras.");
            assertThat(user.form(PlatformClient.CMIS, "cmisaction=deleteContent&objectId=" + id)
                            .status())
                    .isEqualTo(403);
            assertThat(user.text("PUT", PlatformClient.WEBDAV + file, "Något annat")
                            .status())
                    .isEqualTo(403);
            user.text("PUT", PlatformClient.WEBDAV + PlatformDoors.folder(registered) + "/annan.txt", "Något annat")
                    .expect(201);
            assertThat(user.move(PlatformDoors.folder(registered) + "/annan.txt", file)
                            .status())
                    .isEqualTo(403);
            user.delete(PlatformClient.WEBDAV + PlatformDoors.folder(registered) + "/annan.txt")
                    .expect(200);
        }
        assertThat(administrator.get(content).expect(200).body()).isEqualTo(Letter.TEXT.bytes());
    }

    @Test
    void theTitleOfARecordIsNotTakenAwayThroughTheRestApiOrCmis() {
        JsonNode registered = Register.registered(registrar, Register.newCase("RS", "Titeln står kvar"));
        String id = record(registered).path("id").asText();

        assertThat(platform.json("PUT", PlatformClient.NODES + id, "{\"properties\": {\"dia:title\": \"\"}}")
                        .status())
                .isEqualTo(422);
        assertThat(platform.form(
                                PlatformClient.CMIS,
                                "cmisaction=update&objectId=" + id
                                        + "&propertyId%5B0%5D=dia:title&propertyValue%5B0%5D=")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void nothingInACaseIsOpenedToEverybodyByASharedLink() {
        JsonNode registered = Register.registered(registrar, Register.newCase("RS", "Delas inte"));
        String link = "{\"nodeId\": \"" + record(registered).path("id").asText() + "\"}";

        Answer refused = platform.json("POST", PlatformClient.SHARED_LINKS, link);

        assertThat(refused.status()).isEqualTo(403);
    }

    private JsonNode record(JsonNode registered) {
        return Register.addRecord(registrar, Register.path(registered), Letter.TEXT, "Skrivelse", "RECEIVED")
                .expect(201)
                .json();
    }
}
