package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** The papers that the system makes for meetings, from the summons to the notice. */
@ExtendWith(Host.Extension.class)
class MeetingPapersTest {

    private final DiariumClient secretary;
    private final DiariumClient registrar;

    MeetingPapersTest(Host host) {
        secretary = host.as("sekreterare");
        registrar = host.as("registrator");
    }

    private String onAgenda(String address, JsonNode file, List<String> papers) {
        return secretary
                .postJson(
                        address + "/items",
                        Map.of(
                                "kind",
                                "CASE",
                                "diarienummer",
                                file.path("diarienummer").asText(),
                                "papers",
                                papers))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private List<JsonNode> papers(String address, String kind) {
        JsonNode all = secretary.get(address + "/papers").expect(200).json().path("papers");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(paper -> kind.equals(paper.path("kind").asText()))
                .toList();
    }

    private JsonNode paper(String address, String kind) {
        List<JsonNode> found = papers(address, kind);
        assertThat(found).as(kind).hasSize(1);
        return found.get(0);
    }

    private String docx(JsonNode paper) throws IOException {
        byte[] bytes = secretary
                .get("/diarium/api/records/" + paper.path("record").asText() + "/document")
                .expect(200)
                .body();
        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
            return text.getText();
        }
    }

    @Test
    void everyStepOfAMeetingMakesItsPapersAndEachIsARecordOnce() throws IOException {
        String address = Meetings.path("RUN", Meetings.planned(secretary, "RUN"));
        JsonNode file = Register.registered(registrar, Register.newCase("RUN", "Tågtrafik i länet"));
        String record = Register.addRecord(registrar, Register.path(file), Letter.TEXT, "Utredning", "DRAWN_UP")
                .expect(201)
                .json()
                .path("id")
                .asText();
        String item = onAgenda(address, file, List.of(record));
        Meetings.proceed(secretary, address, "SUMMONED");
        secretary
                .postJson(
                        address + "/items/" + item + "/decision",
                        Map.of("outcome", "APPROVED", "text", "Trafiken utökas."))
                .expect(200);
        Meetings.proceed(secretary, address, "HELD");
        assertThat(paper(address, "MINUTES").path("draft").asText()).isNotEmpty();
        Meetings.proceed(secretary, address, "MINUTES_APPROVED");
        Meetings.proceed(secretary, address, "ANNOUNCED");

        assertThat(docx(paper(address, "SUMMONS"))).contains("Tågtrafik i länet", "Handling: Utredning");
        assertThat(docx(paper(address, "MINUTES"))).contains("Tågtrafik i länet", "Trafiken utökas.");
        assertThat(docx(paper(address, "NOTICE"))).contains("8 kap. 12 §");
        JsonNode extract = paper(address, "EXTRACT");
        assertThat(docx(extract)).contains("Trafiken utökas.");
        assertThat(extract.path("series").asText() + extract.path("number").asText())
                .isEqualTo(file.path("series").asText() + file.path("number").asText());
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(papers(address, "BUNDLE")).hasSize(1));
        byte[] bundle = secretary
                .get("/diarium/api/records/"
                        + paper(address, "BUNDLE").path("record").asText() + "/content")
                .expect(200)
                .body();
        assertThat(new String(bundle, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    /** Source: kommunallagen (2017:725) 5 kap. 67 § with 6 kap. 35 §. */
    @Test
    void whatMembersAskedForAndWhereTheyReserveThemselvesIsInTheMinutesAndInTheExtract() throws IOException {
        String address = Meetings.path("RUN", Meetings.planned(secretary, "RUN", LocalDate.of(1975, 2, 1)));
        String item =
                onAgenda(address, Register.registered(registrar, Register.newCase("RUN", "Ny busslinje")), List.of());
        Meetings.proceed(secretary, address, "SUMMONED");
        List<String> members = Meetings.attending(secretary, "RUN", address);
        String member = members.get(1);
        String decision = address + "/items/" + item + "/decision";

        Answer silent = secretary.postJson(
                decision, Map.of("outcome", "APPROVED", "yrkanden", List.of(Map.of("member", member))));
        secretary
                .postJson(
                        decision,
                        Map.of(
                                "outcome",
                                "APPROVED",
                                "text",
                                "Linjen inrättas.",
                                "yrkanden",
                                List.of(Map.of("member", member, "text", "Avslag på förslaget.")),
                                "reservations",
                                List.of(Map.of("member", member, "text", "Linjen är för dyr."))))
                .expect(200);
        Meetings.proceed(secretary, address, "HELD");
        Meetings.approvedBy(secretary, address, members.get(0), member);
        Meetings.proceed(secretary, address, "ANNOUNCED");

        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.json().at("/errors/0/field").asText()).isEqualTo("yrkanden");
        for (String kind : List.of("MINUTES", "EXTRACT")) {
            assertThat(docx(paper(address, kind)))
                    .as(kind)
                    .containsPattern("Yrkande: .+Avslag på förslaget\\.")
                    .containsPattern("Reservation: .+Linjen är för dyr\\.");
        }
    }

    @Test
    void thePaperThatIsAskedForTwiceIsTheSame() {
        String day = Meetings.summoned(secretary, "AU");

        assertThat(Meetings.paper(secretary, "AU", day, "SUMMONS"))
                .isEqualTo(Meetings.paper(secretary, "AU", day, "SUMMONS"));
    }

    @Test
    void aPaperBeforeItsTimeOrOfNoKindIsRefusedWithItsField() {
        String address = Meetings.path("AU", Meetings.planned(secretary, "AU"));

        Answer early = secretary.postJson(address + "/papers", Map.of("kind", "MINUTES"));
        Answer unknown = secretary.postJson(address + "/papers", Map.of("kind", "POSTER"));
        Answer none = secretary.postJson(address + "/papers", Map.of());
        Answer withItem = secretary.postJson(address + "/papers", Map.of("kind", "SUMMONS", "item", "1"));

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.json().at("/errors/0/code").asText()).isEqualTo("paper.notYet");
        assertThat(unknown.status()).isIn(400, 422);
        assertThat(none.json().at("/errors/0/field").asText()).isEqualTo("kind");
        assertThat(withItem.json().at("/errors/0/field").asText()).isEqualTo("item");
    }
}
