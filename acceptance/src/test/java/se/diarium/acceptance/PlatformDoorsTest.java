package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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
    private final PlatformClient handler;
    private final PlatformClient member;

    PlatformDoorsTest(Host host) {
        registrar = host.as("registrator");
        platform = new PlatformClient(host.address(), "registrator", host.password("registrator"));
        administrator = new PlatformClient(host.address(), "admin", host.password("admin"));
        handler = new PlatformClient(host.address(), "handlaggare", host.password("handlaggare"));
        member = new PlatformClient(host.address(), "ledamot", host.password("ledamot"));
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
    void aCaseMadeByShareFormIsTakenInWithWhatWasFilledIn() {
        String series = platform.get(PlatformClient.NODES + "-root-?relativePath=Diarium/RS")
                .expect(200)
                .json()
                .at("/entry/id")
                .asText();

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

        assertThat(registrar
                        .get(Register.path(registered))
                        .expect(200)
                        .json()
                        .path("title")
                        .asText())
                .isEqualTo("Efter formuläret");
    }

    private JsonNode listed(JsonNode registered, String parts) {
        return registrar
                .get(Register.path(registered) + "/" + parts)
                .expect(200)
                .json()
                .path("items");
    }

    @Test
    void aDecisionIsProposedByThoseWhoWorkOnTheCaseWhicheverDoorTheyTake() {
        JsonNode registered = Register.registered(registrar, Register.newCase("RS", "Föreslås inte av vem som helst"));

        // The script behind forms calls every refusal a failure; it passes the text on.
        assertThat(startByForm(member, registered).status()).isEqualTo(500);
        assertThat(startByRest(member, registered).status()).isEqualTo(403);
        assertThat(registrar
                        .get(Register.path(registered))
                        .expect(200)
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("REGISTERED");
        startByForm(handler, registered).expect(200);
        assertThat(startByRest(handler, registered).status()).isEqualTo(403);
    }

    @Test
    void aProposalIsNotApprovedByWhoMadeItWhicheverDoorTheyTake() {
        JsonNode registered =
                Register.registered(registrar, Register.newCase("RS", "Godkänns inte av förslagsställaren"));
        String process = startByRest(handler, registered)
                .expect(201)
                .json()
                .at("/entry/id")
                .asText();
        String task = handler.get(PlatformClient.PROCESSES + "/" + process + "/tasks?status=active")
                .expect(200)
                .json()
                .at("/list/entries/0/entry/id")
                .asText();

        Answer byRest = handler.json("PUT", PlatformClient.TASKS + task + "?select=state,variables", """
                {"state": "completed", "variables": [
                  {"name": "diawf_approveOutcome", "value": "approve", "scope": "local"}]}""");
        Answer byForm = handler.json("POST", PlatformClient.FORMS + "task/activiti$" + task + "/formprocessor", """
                {"prop_diawf_approveOutcome": "approve", "prop_transitions": "Next"}""");

        assertThat(byRest.status()).isEqualTo(403);
        assertThat(byForm.status()).isEqualTo(500);
        assertThat(registrar
                        .get(Register.path(registered))
                        .expect(200)
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("IN_PREPARATION");
    }

    private static String key(JsonNode registered) {
        return registered.path("series").asText() + "/"
                + registered.path("year").asInt() + "/"
                + registered.path("number").asInt();
    }

    private static Answer startByForm(PlatformClient user, JsonNode registered) {
        return user.json(
                "POST", PlatformClient.FORMS + "workflow/activiti$diariumDecision/formprocessor", """
                {"prop_diawf_key": "%s", "prop_diawf_diarienummer": "x", "prop_diawf_body": "RS",
                 "prop_diawf_proposal": "Bifall"}""".formatted(
                                key(registered)));
    }

    private static Answer startByRest(PlatformClient user, JsonNode registered) {
        return user.json("POST", PlatformClient.PROCESSES, """
                {"processDefinitionKey": "diariumDecision", "variables": {
                 "diawf_key": "%s", "diawf_body": "RS", "diawf_proposal": "Bifall"}}""".formatted(key(registered)));
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
    void theFileOfARecordIsNotReplacedThroughAnyDoor() {
        JsonNode registered = Register.registered(registrar, Register.newCase("RS", "Byts inte ut"));
        JsonNode record = record(registered);
        String id = record.path("id").asText();
        String content = PlatformClient.NODES + id + "/content";
        String file = folder(registered) + "/" + record.path("filename").asText();

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
            user.text("PUT", PlatformClient.WEBDAV + folder(registered) + "/annan.txt", "Något annat")
                    .expect(201);
            assertThat(user.move(folder(registered) + "/annan.txt", file).status())
                    .isEqualTo(403);
            user.delete(PlatformClient.WEBDAV + folder(registered) + "/annan.txt")
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

    @Test
    void aFileDroppedIntoACaseIsWorkingMaterialUntilItIsRegistered() {
        JsonNode registered = Register.registered(registrar, Register.newCase("RS", "Tar emot utkast"));
        String id = registered.path("id").asText();

        platform.text("PUT", PlatformClient.WEBDAV + folder(registered) + "/webdav.txt", "Via WebDAV")
                .expect(201);
        platform.json("POST", PlatformClient.NODES + id + "/children", """
                        {"name": "rest.txt", "nodeType": "cm:content"}""").expect(201);
        platform.form(
                        PlatformClient.CMIS,
                        "cmisaction=createDocument&objectId=" + id
                                + "&propertyId%5B0%5D=cmis:name&propertyValue%5B0%5D=cmis.txt"
                                + "&propertyId%5B1%5D=cmis:objectTypeId&propertyValue%5B1%5D=cmis:document")
                .expect(201);

        JsonNode seen = registrar.get(Register.path(registered)).expect(200).json();
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
        assertThat(platform.text("PUT", PlatformClient.WEBDAV + folder(registered) + "/webdav.txt", "Nytt")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void workingMaterialIsSavedAsOfficeProgramsSaveIt() {
        JsonNode registered = Register.registered(registrar, Register.newCase("RS", "Skrivs i Word"));
        String folder = folder(registered);

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

        assertThat(registrar
                        .get(Register.path(registered))
                        .expect(200)
                        .json()
                        .path("workingMaterial")
                        .findValuesAsText("filename"))
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

        assertThat(administrator.webDav("MKCOL", folder(registered) + "/mapp").status())
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
        String file = PlatformClient.WEBDAV + folder(registered) + "/utkast.txt";
        platform.text("PUT", file, "Ett utkast").expect(201);

        registrar
                .postJson(Register.path(registered) + "/closing", Map.of("confirmClearing", true))
                .expect(200);

        assertThat(administrator.get(file).status()).isEqualTo(404);
        assertThat(administrator.text("PUT", file, "För sent").status()).isEqualTo(403);
    }

    private JsonNode record(JsonNode registered) {
        return Register.addRecord(registrar, Register.path(registered), Letter.TEXT, "Skrivelse", "RECEIVED")
                .expect(201)
                .json();
    }

    /** Where a case is, from the root of WebDAV. */
    private static String folder(JsonNode registered) {
        return "Diarium/RS/" + registered.path("year").asText() + "/"
                + registered.path("diarienummer").asText().replace('/', '-');
    }
}
