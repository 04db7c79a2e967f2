package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.DiariumClient;

/** What a case takes through the interfaces of the platform: files to work on, and neither folders nor anything once it is closed. */
@ExtendWith(Host.Extension.class)
class ContentsThroughDoorsTest {

    private final DiariumClient registrar;
    private final PlatformClient platform;
    private final PlatformClient administrator;

    ContentsThroughDoorsTest(Host host) {
        PlatformDoors doors = PlatformDoors.of(host);
        registrar = host.as("registrator");
        platform = doors.as("registrator");
        administrator = doors.as("admin");
    }

    @Test
    void aFileDroppedIntoACaseIsWorkingMaterialUntilItIsRegistered() {
        JsonNode registered = Register.registered(registrar, Register.newCase("RS", "Tar emot utkast"));
        String id = registered.path("id").asText();

        platform.text("PUT", PlatformClient.WEBDAV + PlatformDoors.folder(registered) + "/webdav.txt", "Via WebDAV")
                .expect(201);
        platform.json("POST", PlatformClient.NODES + id + "/children", """
                        {"name": "rest.txt", "nodeType": "cm:content"}""").expect(201);
        platform.form(
                        PlatformClient.CMIS,
                        "cmisaction=createDocument&objectId=" + id
                                + "&propertyId%5B0%5D=cmis:name&propertyValue%5B0%5D=cmis.txt"
                                + "&propertyId%5B1%5D=cmis:objectTypeId&propertyValue%5B1%5D=cmis:document")
                .expect(201);

        JsonNode seen = Register.read(registrar, registered);
        assertThat(seen.path("records")).isEmpty();
        assertThat(seen.path("workingMaterial").findValuesAsText("filename"))
                .containsExactly("cmis.txt", "rest.txt", "webdav.txt");
        JsonNode record = registrar
                .postJson(
                        Register.path(registered) + "/working-material/"
                                + seen.at("/workingMaterial/2/id").asText(),
                        "{\"title\": \"Skrivelsen\", \"direction\": \"DRAWN_UP\"}")
                .expect(201)
                .json();
        assertThat(record.path("recordNumber").asInt()).isEqualTo(1);
        assertThat(platform.text(
                                "PUT", PlatformClient.WEBDAV + PlatformDoors.folder(registered) + "/webdav.txt", "Nytt")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void workingMaterialIsSavedAsOfficeProgramsSaveIt() {
        JsonNode registered = Register.registered(registrar, Register.newCase("RS", "Skrivs i Word"));
        String folder = PlatformDoors.folder(registered);

        platform.text("PUT", PlatformClient.WEBDAV + folder + "/utkast.txt", "Första")
                .expect(201);
        platform.text("PUT", PlatformClient.WEBDAV + folder + "/~$utkast.txt", "Rut")
                .expect(201);
        platform.text("PUT", PlatformClient.WEBDAV + folder + "/.DS_Store", "x").expect(201);
        platform.text("PUT", PlatformClient.WEBDAV + folder + "/~WRD0001.tmp", "Andra")
                .expect(201);
        platform.delete(PlatformClient.WEBDAV + folder + "/utkast.txt").expect(200);
        assertThat(platform.move(folder + "/~WRD0001.tmp", folder + "/utkast.txt")
                        .status())
                .isBetween(200, 299);
        platform.delete(PlatformClient.WEBDAV + folder + "/~$utkast.txt").expect(200);

        assertThat(Register.read(registrar, registered).path("workingMaterial").findValuesAsText("filename"))
                .containsExactly("utkast.txt");
        assertThat(new String(
                        platform.get(PlatformClient.WEBDAV + folder + "/utkast.txt")
                                .expect(200)
                                .body(),
                        StandardCharsets.UTF_8))
                .isEqualTo("Andra");
    }

    @Test
    void aCaseHoldsNoFolders() {
        JsonNode registered = Register.registered(registrar, Register.newCase("RS", "Inga mappar"));
        String id = registered.path("id").asText();

        assertThat(administrator
                        .webDav("MKCOL", PlatformDoors.folder(registered) + "/mapp")
                        .status())
                .isEqualTo(403);
        assertThat(administrator
                        .json(
                                "POST",
                                PlatformClient.NODES + id + "/children",
                                "{\"name\": \"mapp\", \"nodeType\": \"cm:folder\"}")
                        .status())
                .isEqualTo(403);
        assertThat(administrator
                        .form(
                                PlatformClient.CMIS,
                                "cmisaction=createFolder&objectId=" + id
                                        + "&propertyId%5B0%5D=cmis:name&propertyValue%5B0%5D=mapp"
                                        + "&propertyId%5B1%5D=cmis:objectTypeId&propertyValue%5B1%5D=cmis:folder")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aClosedCaseIsClearedAndTakesNothingMore() {
        JsonNode registered = Register.registered(registrar, Register.newCase("RS", "Avslutas"));
        String file = PlatformClient.WEBDAV + PlatformDoors.folder(registered) + "/utkast.txt";
        platform.text("PUT", file, "Ett utkast").expect(201);

        registrar
                .postJson(Register.path(registered) + "/closing", Map.of("confirmClearing", true))
                .expect(200);

        assertThat(administrator.get(file).status()).isEqualTo(404);
        assertThat(administrator.text("PUT", file, "För sent").status()).isEqualTo(403);
    }
}
