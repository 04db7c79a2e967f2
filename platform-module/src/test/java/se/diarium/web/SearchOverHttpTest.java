package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.web.HttpClientOf.Reply;

/** From a file that is registered to the page of it that a hit leads to. */
class SearchOverHttpTest {

    private static final RunningRegister REGISTER = RunningRegister.shared();
    private static final Duration INDEXED = Duration.ofSeconds(20);

    private final HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);
    private final HttpClientOf stranger = HttpClientOf.user(REGISTER, RunningRegister.STRANGER);
    private final HttpClientOf citizen = HttpClientOf.citizen(REGISTER);
    private final String word = "Brunn" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final String number = made(registrar.json(
                    "POST", "/diarium/api/cases", "{\"series\":\"RUN\",\"title\":\"Utredning om " + word + "\"}"))
            .header("Location")
            .replaceFirst("^.*/api/cases", "");

    SearchOverHttpTest() throws Exception {}

    @Test
    void aHitLeadsToThePageOfThePdfWhereItIs() throws Exception {
        String id = record("Bilagan", pdf("Innehall och inledning", "", "Har star " + word + " till sist"));
        publish(id);

        await().atMost(INDEXED).untilAsserted(() -> {
            JsonNode inside = hit(registrar.get("/diarium/api/search?typ=letter&typ=other&q=" + word), id);
            assertThat(inside.path("pages").toString()).isEqualTo("[3]");
            assertThat(inside.path("pageUrl").asText()).endsWith("/api/records/" + id + "/content#page=3");
            JsonNode outside = hit(citizen.get("/diarium/sok?format=json&q=" + word), id);
            assertThat(outside.path("pageUrl").asText()).endsWith("/diarium/handling/" + id + "/fil#page=3");
        });
        assertThat(citizen.get("/diarium/handling/" + id + "?format=json")
                        .json()
                        .path("text")
                        .asText())
                .contains(word)
                .doesNotContain("\f");
    }

    @Test
    void whatIsTypedIsCompletedForThoseWhoMayReadItAlone() throws Exception {
        String typed = word.substring(0, word.length() - 1);

        await().atMost(INDEXED).untilAsserted(() -> assertThat(registrar
                        .get("/diarium/api/search/completions?q=Om%20" + typed)
                        .json()
                        .at("/words/0")
                        .asText())
                .isEqualTo("Om " + word.toLowerCase()));
        for (Reply others : new Reply[] {
            stranger.get("/diarium/api/search/completions?q=" + typed), citizen.get("/diarium/sok/forslag?q=" + typed)
        }) {
            assertThat(others.status()).isEqualTo(200);
            assertThat(others.json().path("words")).isEmpty();
            assertThat(others.json().path("headings")).isEmpty();
        }
    }

    @Test
    void whatIsAboutTheSameIsShownToThoseWhoMayReadIt() throws Exception {
        String text = "Vatten ur brunnar provtas av " + word + " enligt " + word + "metoden";
        String one = record("Provtagning " + word, text.getBytes(StandardCharsets.UTF_8));
        String two = record("Svar om " + word, text.getBytes(StandardCharsets.UTF_8));
        publish(one);
        publish(two);

        await().atMost(INDEXED).untilAsserted(() -> {
            assertThat(registrar
                            .get("/diarium/api/records/" + one + "/similar")
                            .json()
                            .at("/items")
                            .findValuesAsText("id"))
                    .contains(two)
                    .doesNotContain(one);
            assertThat(citizen.get("/diarium/handling/" + one + "?format=json")
                            .json()
                            .at("/similar")
                            .toString())
                    .contains("/diarium/handling/" + two);
        });
        assertThat(stranger.get("/diarium/api/records/" + one + "/similar").status())
                .isEqualTo(404);
    }

    @Test
    void aSavedSearchTellsOfWhatIsNewFirstAndOtherwiseThatNothingIs() throws Exception {
        String feed = "/diarium/sok?format=atom&q=" + word + "*";
        publish(record("Forsta " + word, "A".getBytes(StandardCharsets.UTF_8)));
        await().atMost(INDEXED)
                .untilAsserted(() -> assertThat(entries(citizen.get(feed))).isEqualTo(2));
        String second = record("Andra " + word, "B".getBytes(StandardCharsets.UTF_8));
        publish(second);
        await().atMost(INDEXED)
                .untilAsserted(() -> assertThat(entries(citizen.get(feed))).isEqualTo(3));

        Reply now = citizen.get(feed);
        assertThat(Jsoup.parse(now.text(), "", Parser.xmlParser())
                        .select("entry > id")
                        .eachText())
                .anyMatch(id -> id.endsWith("/handling/" + second))
                .doesNotHaveDuplicates();
        assertThat(citizen.get(feed).header("ETag")).isEqualTo(now.header("ETag"));
    }

    @Test
    void bodiesAndKindsAreAskedForByTheirNames() throws Exception {
        await().atMost(INDEXED).untilAsserted(() -> {
            assertThat(total(word + " organ:RUN typ:ärende")).isEqualTo(1);
            assertThat(total(word + " body:run type:Case")).isEqualTo(1);
        });
        assertThat(total(word + " typ:protokoll")).isZero();
    }

    @Test
    void aCursorOfAnotherQuestionIsRefusedByItsName() throws Exception {
        record("Bilaga " + word, "A".getBytes(StandardCharsets.UTF_8));
        await().atMost(INDEXED).untilAsserted(() -> assertThat(total(word)).isEqualTo(2));
        String next = registrar
                .get("/diarium/api/search?limit=1&q=" + word)
                .json()
                .path("next")
                .asText();

        assertThat(registrar
                        .get("/diarium/api/search?limit=1&q=" + word + "&efter=" + next)
                        .json()
                        .path("hits"))
                .hasSize(1);
        Reply refused = registrar.get("/diarium/api/search?limit=1&q=annat&efter=" + next);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("efter");
    }

    private int total(String query) throws Exception {
        return registrar
                .get("/diarium/api/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .json()
                .path("total")
                .asInt();
    }

    private static int entries(Reply feed) {
        return Jsoup.parse(feed.text(), "", Parser.xmlParser())
                .select("feed > entry")
                .size();
    }

    private static JsonNode hit(Reply reply, String id) throws IOException {
        for (JsonNode hit : reply.json().path("hits")) {
            if (hit.path("id").asText().equals(id)) {
                return hit;
            }
        }
        throw new AssertionError(id + " is not in " + reply.text());
    }

    private String record(String title, byte[] file) throws Exception {
        String name = file[0] == '%' ? "a.pdf" : "a.txt";
        return made(registrar.form(
                        "/diarium/api/cases" + number + "/records",
                        Map.of("title", title, "direction", "SENT"),
                        name,
                        file))
                .json()
                .get("id")
                .asText();
    }

    private void publish(String id) throws Exception {
        made(registrar.json("POST", "/diarium/api/records/" + id + "/publication", "{}"));
    }

    private static Reply made(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isIn(200, 201);
        return reply;
    }

    private static byte[] pdf(String... pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String text : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
