package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/** Attachments and versions of records, from their registration to what citizens read of them. */
@ExtendWith(Host.Extension.class)
class RecordTiesTest {

    private static final String RECORDS = "/diarium/api/records/";

    private final Host host;
    private final DiariumClient registrar;
    private final String path;
    private final String record;

    RecordTiesTest(Host host) {
        this.host = host;
        registrar = host.as("registrator");
        path = Register.path(Register.registered(registrar, Register.newCase("RS", "Handlingar som hör ihop")));
        record = id(Register.addRecord(registrar, path, Letter.TEXT, "Avtal", "SENT"));
    }

    private static String id(Answer made) {
        return made.expect(201).json().path("id").asText();
    }

    private JsonNode record(String id) {
        return registrar.get(RECORDS + id).expect(200).json();
    }

    private void publish(String id) {
        registrar.postJson(RECORDS + id + "/publication", Map.of()).expect(201);
    }

    private JsonNode publicRecord(String id) {
        return host.citizen()
                .get("/diarium/handling/" + id + "?format=json")
                .expect(200)
                .json();
    }

    @Test
    void anAttachmentIsShownWithItsRecordInTheCase() {
        JsonNode attachment =
                Register.attach(registrar, record, "Karta").expect(201).json();

        assertThat(attachment.path("recordNumber").asInt()).isEqualTo(2);
        assertThat(attachment.at("/attachmentOf/id").asText()).isEqualTo(record);
        JsonNode main = registrar.get(path).expect(200).json().path("records").get(0);
        assertThat(main.at("/attachments/0/recordNumber").asInt()).isEqualTo(2);
    }

    @Test
    void anAttachmentOfAnAttachmentIsRefusedByField() {
        String attachment = id(Register.attach(registrar, record, "Karta"));

        JsonNode refused =
                Register.attach(registrar, attachment, "Bild").expect(409).json();

        assertThat(refused.at("/errors/0/field").asText()).isEqualTo("attachmentOf");
    }

    @Test
    void aRecordIsVoidedWithItsAttachmentsOrNotAtAll() {
        String attachment = id(Register.attach(registrar, record, "Karta"));

        registrar
                .postJson(RECORDS + record + "/voiding", Map.of("reason", "Fel ärende"))
                .expect(409);
        assertThat(record(record).has("voided")).isFalse();
        registrar
                .postJson(RECORDS + record + "/voiding", Map.of("reason", "Fel ärende", "withAttachments", true))
                .expect(200);

        assertThat(record(attachment).at("/voided/reason").asText()).isEqualTo("Fel ärende");
    }

    @Test
    void citizensReadOfAttachmentsThatArePublishedAndOfNoOther() {
        String shown = id(Register.attach(registrar, record, "Karta"));
        String hidden = id(Register.attach(registrar, record, "Skiss som inte visas"));
        publish(record);
        publish(shown);

        JsonNode seen = publicRecord(record);
        assertThat(seen.path("attachments")).hasSize(1);
        assertThat(seen.at("/attachments/0/url").asText()).contains(shown);
        String page = host.citizen()
                .get(path.replace("/api/cases", "/arende"))
                .expect(200)
                .text();
        assertThat(page).contains("Karta", "Bilaga till").doesNotContain("Skiss som inte visas", hidden);
    }

    @Test
    void aNewVersionTakesThePlaceOfTheFormerWhichStaysAsItWas() {
        String newer = id(Register.supersede(registrar, record, "Fel bilaga"));

        assertThat(record(record).at("/supersededBy/id").asText()).isEqualTo(newer);
        assertThat(record(newer).at("/supersedes/0/id").asText()).isEqualTo(record);
        assertThat(record(newer).path("title").asText()).isEqualTo("Avtal");
        assertThat(registrar.get(RECORDS + record + "/content").status()).isEqualTo(200);
        Register.supersede(registrar, record, "Igen").expect(409);
        assertThat(events()).contains("RECORD_SUPERSEDED");
    }

    private List<String> events() {
        List<String> types = new ArrayList<>();
        registrar
                .get(path + "/history")
                .expect(200)
                .json()
                .path("items")
                .forEach(item -> types.add(item.path("type").asText()));
        return types;
    }

    @Test
    void citizensAreToldOfANewVersionWhenItIsPublishedAndNotBefore() {
        publish(record);
        String newer = id(Register.supersede(registrar, record, "Fel bilaga"));

        assertThat(publicRecord(record).has("supersededBy")).isFalse();
        publish(newer);

        assertThat(publicRecord(record).at("/supersededBy/url").asText()).contains(newer);
        assertThat(host.citizen().get("/diarium/handling/" + record).expect(200).text())
                .contains("Ersatt av", newer);
    }

    @Test
    void theDaysListAndThePageOfTheCaseLeadFromASupersededRecordToTheOneInForce() {
        publish(record);
        String newer = id(Register.supersede(registrar, record, "Fel bilaga"));
        publish(newer);

        JsonNode items = host.citizen()
                .get("/diarium/postlista?format=json&organ=RS&datum="
                        + record(record).path("date").asText())
                .expect(200)
                .json()
                .path("items");
        List<String> inForce = new ArrayList<>();
        items.forEach(item -> inForce.add(item.at("/supersededBy/id").asText()));
        String page = registrar
                .get(path.replace("/api/cases", "/register/arende"))
                .expect(200)
                .text();

        assertThat(inForce).contains(newer);
        assertThat(page).contains("Ersatt", "#record-2");
    }

    @Test
    void aChangeOfARecordThatHasChangedMeanwhileIsRefused() {
        String tag = registrar
                .get(RECORDS + record)
                .expect(200)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        registrar.patchJson(RECORDS + record, Map.of("title", "Avtal 2")).expect(200);
        MultipartBody form = Register.withFile(new MultipartBody(), Letter.TEXT);

        Answer answer = registrar.send(
                "POST",
                RECORDS + record + "/versions",
                Map.of("Content-Type", form.contentType(), "If-Match", tag),
                form.publisher());

        assertThat(answer.status()).isEqualTo(412);
        assertThat(record(record).has("supersededBy")).isFalse();
    }

    @Test
    void theGroundOfSecrecyMayHaveALetter() {
        JsonNode secret = registrar
                .patchJson(RECORDS + record, Map.of("secrecy", Map.of("chapter", 21, "section", 3, "letter", "a")))
                .expect(200)
                .json();

        assertThat(secret.at("/secrecy/citation").asText()).isEqualTo("OSL 21:3 a");
        assertThat(secret.at("/secrecy/text").asText()).isNotBlank();
    }
}
