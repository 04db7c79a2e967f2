package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

@ExtendWith(Host.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class PublicPagesTest {

    private static final String TITLE = "Kvartalsbrev om snöröjningen";

    private final DiariumClient citizen;
    private final DiariumClient registrar;
    private String recordId;
    private JsonNode registered;

    PublicPagesTest(Host host) {
        citizen = host.citizen();
        registrar = host.as("registrator");
    }

    @BeforeAll
    void publishALetter() {
        Map<String, Object> given = Register.newCase("RUN", "Snöröjningen vid <hållplatserna>");
        registered = Register.registered(registrar, given);
        recordId = Register.addRecord(registrar, Register.path(registered), Letter.DOCX, TITLE, "SENT")
                .expect(201)
                .json()
                .path("id")
                .asText();
        registrar
                .postJson("/diarium/api/records/" + recordId + "/publication", Map.of())
                .expect(201);
        await().atMost(Duration.ofSeconds(40))
                .until(() -> Register.ids(Register.search(citizen, TITLE)).contains(recordId));
    }

    @AfterAll
    void withdraw() {
        registrar.delete("/diarium/api/records/" + recordId + "/publication?reason=prov");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/diarium", "/diarium/sok?q=plan", "/diarium/sok?q=", "/diarium/serier"})
    void pagesAreSwedishHtmlWithAStrictContentSecurityPolicy(String path) {
        Answer page = citizen.get(path).expect(200);

        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.text()).contains("<html lang=\"sv\"");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src")
                .doesNotContain("unsafe-inline");
    }

    @Test
    void anEnglishVersionIsThereForTheAsking() {
        assertThat(citizen.get("/diarium?lang=en").text()).contains("<html lang=\"en\"");
    }

    @Test
    void facetsCountWhatTheSearchFinds() {
        JsonNode result = Register.search(citizen, TITLE);

        long bodies = 0;
        for (JsonNode count : result.path("facets").path("body")) {
            bodies += count.path("count").asLong();
        }
        assertThat(bodies).isEqualTo(result.path("total").asLong());
    }

    @ParameterizedTest
    @ValueSource(strings = {"organ=RUN", "typ=letter", "ar=2024"})
    void aFacetNarrowsTheResult(String filter) {
        JsonNode result = citizen.get("/diarium/sok?format=json&" + filter + "&q=" + Register.encoded(TITLE))
                .expect(200)
                .json();

        assertThat(Register.ids(result)).contains(recordId);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organ=RF", "typ=plan", "ar=1999"})
    void aFacetThatDoesNotFitLeavesTheRecordOut(String filter) {
        JsonNode result = citizen.get("/diarium/sok?format=json&" + filter + "&q=" + Register.encoded(TITLE))
                .expect(200)
                .json();

        assertThat(Register.ids(result)).doesNotContain(recordId);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "((",
                "a AND",
                "*",
                "-",
                "NOT",
                "dnr:",
                "\\",
                "§",
                "a~9999",
                "<script>alert(1)</script>",
                "%"
            })
    void noQueryIsASyntaxError(String query) {
        Answer page = citizen.get("/diarium/sok?q=" + Register.encoded(query));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).doesNotContain("<script>alert");
    }

    @Test
    void resultsAreAlsoAnAtomFeed() {
        Answer feed = citizen.get("/diarium/sok?format=atom&q=" + Register.encoded(TITLE))
                .expect(200);

        assertThat(feed.mediaType()).isEqualTo("application/atom+xml");
        assertThat(feed.text()).contains("<feed", TITLE);
    }

    @Test
    void titlesAreEscapedOnTheCasePage() {
        String path = Register.path(registered).replace("/api/cases", "/arende");

        assertThat(citizen.get(path).expect(200).text())
                .contains("Snöröjningen vid &lt;hållplatserna&gt;")
                .doesNotContain("<hållplatserna>");
    }

    @Test
    void aCaseIsAlsoThereForPrograms() {
        String path = Register.path(registered).replace("/api/cases", "/arende") + "?format=json";
        JsonNode json = citizen.get(path).expect(200).json();

        assertThat(json.path("records").get(0).path("id").asText()).isEqualTo(recordId);
        assertThat(json.path("unpublished").asInt()).isZero();
    }

    @Test
    void theApiIsDescribedWhereTheContractSays() {
        Answer openapi = citizen.send("GET", "/../diarium/openapi.yaml", Map.of(), BodyPublishers.noBody());

        assertThat(openapi.status()).isEqualTo(200);
        assertThat(openapi.text()).startsWith("openapi: 3");
    }
}
