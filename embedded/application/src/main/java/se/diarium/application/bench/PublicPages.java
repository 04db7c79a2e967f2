package se.diarium.application.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/** The main public pages of a register, which is given what they show: a case with published documents that a meeting has decided. */
final class PublicPages {

    private static final String BODY = "RS";
    private static final int RECORDS = 5;
    /** Where the register measured lives: its days are not those of a machine elsewhere. */
    private static final ZoneId REGISTER = ZoneId.of("Europe/Stockholm");

    private final DiariumClient citizen;
    private final DiariumClient registrar;
    private final DiariumClient secretary;

    PublicPages(DiariumClient citizen, DiariumClient registrar, DiariumClient secretary) {
        this.citizen = citizen;
        this.registrar = registrar;
        this.secretary = secretary;
    }

    List<PublicPage> make() throws IOException {
        JsonNode file = registrar
                .postJson(BenchedRegister.CASES, Map.of("series", BODY, "title", "Mätning av sidor"))
                .expect(201)
                .json();
        String number = BODY + "/" + file.path("number").asInt() + "/"
                + file.path("year").asInt();
        List<String> records = published(BenchedRegister.CASES + "/" + number);
        Held meeting = held(file.path("diarienummer").asText(), records);
        return List.of(
                PublicPage.at("start page", "/diarium"),
                PublicPage.at("results of a search", "/diarium/sok?q=" + SmallFiles.MARK),
                PublicPage.at("case", "/diarium/arende/" + number),
                PublicPage.at("reading a document", "/diarium/handling/" + records.get(0)),
                PublicPage.at("list of the day", "/diarium/postlista"),
                PublicPage.at("meetings", "/diarium/sammantraden"),
                PublicPage.at("meeting", "/diarium/sammantrade/" + BODY + "/" + meeting.day()),
                PublicPage.at("decision", "/diarium/beslut/" + BODY + "/" + meeting.decision()),
                PublicPage.at("notice board", "/diarium/anslagstavla"),
                PublicPage.at("about the register", "/diarium/om"));
    }

    /** Adds documents that citizens read, and waits until they are found by what the files say. */
    private List<String> published(String path) throws IOException {
        SmallFiles files = new SmallFiles(new MadeEntries(SwedishWords.load()));
        List<String> records = new ArrayList<>();
        for (int ordinal = 0; ordinal < RECORDS; ordinal++) {
            MultipartBody form = new MultipartBody()
                    .field("title", "Handling " + ordinal)
                    .field("direction", "SENT")
                    .file("file", files.name(ordinal), files.type(ordinal), files.bytes(ordinal));
            String id = registrar
                    .post(path + "/records", form)
                    .expect(201)
                    .json()
                    .path("id")
                    .asText();
            registrar
                    .postJson("/diarium/api/records/" + id + "/publication", Map.of())
                    .expect(201);
            records.add(id);
        }
        PublishedRecords.awaitFound(citizen, "/diarium/sok?format=json&q=" + SmallFiles.MARK, RECORDS);
        return records;
    }

    /** A meeting that decided on the case, with its minutes announced. */
    private Held held(String diarienummer, List<String> records) {
        String today = LocalDate.now(REGISTER).toString();
        String key = secretary
                .postJson("/diarium/api/meetings", Map.of("body", BODY, "date", today, "time", "09:00"))
                .expect(201)
                .json()
                .path("key")
                .asText();
        String day = key.substring(BODY.length() + 1);
        String address = "/diarium/api/meetings/" + BODY + "/" + day;
        Map<String, Object> item = Map.of("kind", "CASE", "diarienummer", diarienummer, "papers", records);
        String id = secretary
                .postJson(address + "/items", item)
                .expect(201)
                .json()
                .path("id")
                .asText();
        proceed(address, "SUMMONED");
        secretary
                .postJson(address + "/items/" + id + "/decision", Map.of("outcome", "APPROVED", "text", "Så beslutas."))
                .expect(200);
        proceed(address, "HELD");
        proceed(address, "MINUTES_APPROVED");
        secretary.postJson(address + "/notices", Map.of()).expect(201);
        return new Held(day, today.substring(0, 4) + "/" + paragraph(address, id));
    }

    private void proceed(String address, String status) {
        secretary.postJson(address + "/status", Map.of("status", status)).expect(200);
    }

    private String paragraph(String address, String item) {
        for (JsonNode found : secretary.get(address).expect(200).json().path("items")) {
            if (found.path("id").asText().equals(item)) {
                return found.path("paragraph").asText();
            }
        }
        throw new IllegalStateException("No item " + item + " at " + address);
    }

    /** @param decision year and paragraph, as its address has them */
    private record Held(String day, String decision) {}
}
