package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/**
 * The main job on real input: a case followed from its registration to a citizen's search hit. The steps build on each
 * other and run in order.
 */
@ExtendWith(Host.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class CaseJobTest {

    private static final int YEAR = 2023;
    private static final Duration INDEXED = Duration.ofSeconds(40);

    private final DiariumClient citizen;
    private final DiariumClient registrar;
    private final DiariumClient handler;
    private final DiariumClient manager;
    private final DiariumClient secretary;
    private final Map<String, Long> totalsBefore = new HashMap<>();
    private int number;
    private String designation;
    private String casePath;
    private String recordId;
    private String paragraph;

    CaseJobTest(Host host) {
        citizen = host.citizen();
        registrar = host.as("registrator");
        handler = host.as("handlaggare");
        manager = host.as("chef");
        secretary = host.as("sekreterare");
    }

    @BeforeAll
    void chooseAFreeNumber() {
        JsonNode latest = registrar
                .get(Register.CASES + "?series=RS&year=" + YEAR + "&limit=1")
                .expect(200)
                .json()
                .path("items");
        number = latest.isEmpty()
                ? 595
                : Math.max(595, latest.get(0).path("number").asInt() + 5);
        paragraph = String.valueOf(101 + number - 595);
        queries()
                .forEach(query -> totalsBefore.put(
                        query, Register.search(citizen, query).path("total").asLong()));
    }

    @AfterAll
    void withdraw() {
        if (recordId != null) {
            registrar.delete("/diarium/api/records/" + recordId + "/publication?reason=prov");
        }
    }

    private List<String> queries() {
        return List.of(
                "RS/" + number + "/2023",
                "rs " + number + "-23",
                number + "/2023",
                "uppföljning av regionstyrelsens plan",
                "ekonomi i balans",
                "nyckeltalen",
                "måluppfyllelsen");
    }

    @Test
    @Order(1)
    void theRegistrarRegistersACaseThatKeepsItsNumber() {
        JsonNode registered = Register.registered(
                registrar,
                Map.of(
                        "series", "RS",
                        "title", "Uppföljning av Regionstyrelsens plan 2024",
                        "diarienummer", "RS/" + number + "/2023"));

        designation = registered.path("diarienummer").asText();
        casePath = Register.path(registered);
        assertThat(designation).isEqualTo("RS/" + number + "/2023");
        assertThat(registered.path("number").asInt()).isEqualTo(number);
        assertThat(registered.path("status").asText()).isEqualTo("REGISTERED");
    }

    @ParameterizedTest
    @Order(2)
    @EnumSource(Letter.class)
    void theLettersMetadataIsSuggestedFromItsText(Letter letter) {
        JsonNode suggestions = registrar
                .post(
                        "/diarium/api/extract",
                        new MultipartBody().file("file", letter.filename(), letter.mediaType(), letter.bytes()))
                .expect(200)
                .json()
                .path("suggestions");

        assertThat(values(suggestions, "diarienummer")).containsExactly("RS/595/2023");
        assertThat(values(suggestions, "date")).first().isEqualTo("2024-05-20");
        assertThat(values(suggestions, "title")).first().isEqualTo("Uppföljning av Regionstyrelsens plan 2024");
        assertThat(values(suggestions, "unit")).first().isEqualTo("Sekretariatet");
        assertThat(values(suggestions, "proposal"))
                .first()
                .isEqualTo("Rapporten om uppföljning av Regionstyrelsens plan och budget 2024 godkänns.");
        assertThat(values(suggestions, "references")).contains("RS/99/2024");
        assertThat(suggestions.path("body").toString()).contains("Regionstyrelsen");
        assertThat(suggestions.path("decisionReferences").toString())
                .contains("194", "2023-11-08", "2024-01-23", "\"6\"");
    }

    private static List<String> values(JsonNode suggestions, String field) {
        return suggestions.path(field).findValuesAsText("value");
    }

    @Test
    @Order(3)
    void theLetterIsAddedAsARecord() {
        JsonNode added = Register.addRecord(
                        handler, casePath, Letter.PDF, "Uppföljning av Regionstyrelsens plan 2024", "DRAWN_UP")
                .expect(201)
                .json();

        recordId = added.path("id").asText();
        assertThat(added.path("recordNumber").asInt()).isEqualTo(1);
    }

    @Test
    @Order(4)
    void theHandlerStartsTheDecisionProcess() {
        handler.postJson(
                        casePath + "/decision",
                        Map.of(
                                "body", "RS",
                                "proposal", "Rapporten om uppföljning godkänns.",
                                "recordId", recordId))
                .expect(201);

        assertThat(Register.task(manager, designation).path("type").asText()).isEqualTo("approve");
    }

    @Test
    @Order(5)
    void theManagerApproves() {
        Register.complete(manager, designation, Map.of("outcome", "approve")).expect(200);

        assertThat(Register.task(secretary, designation).path("type").asText()).isEqualTo("recordDecision");
    }

    @Test
    @Order(6)
    void theSecretaryRecordsTheBodysDecision() {
        Register.complete(
                        secretary,
                        designation,
                        Map.of(
                                "outcome", "APPROVED",
                                "body", "RS",
                                "date", "2024-05-29",
                                "paragraph", paragraph,
                                "text", "Rapporten om uppföljning av Regionstyrelsens plan och budget 2024 godkänns."))
                .expect(200);

        JsonNode decided = registrar.get(casePath).expect(200).json();
        assertThat(decided.path("status").asText()).isEqualTo("DECIDED");
        assertThat(decided.path("decisions").get(0).path("paragraph").asText()).isEqualTo(paragraph);
    }

    @Test
    @Order(7)
    void beforePublicationNothingIsFoundCountedOrSuggested() {
        for (String query : queries()) {
            JsonNode result = Register.search(citizen, query);
            assertThat(result.path("total").asLong()).as(query).isEqualTo(totalsBefore.get(query));
            assertThat(Register.found(citizen, query)).as(query).doesNotContain(recordId);
        }
        assertThat(citizen.get("/diarium/handling/" + recordId).status()).isEqualTo(404);
        assertThat(citizen.get("/diarium/arende/RS/" + number + "/2023").status())
                .isEqualTo(404);
    }

    @Test
    @Order(8)
    void theRecordIsPublishedAsAFrozenCopy() {
        JsonNode published = registrar
                .postJson("/diarium/api/records/" + recordId + "/publication", Map.of())
                .expect(201)
                .json();

        assertThat(published.path("sha256").asText()).matches("[0-9a-f]{64}");
    }

    @Test
    @Order(9)
    void aCitizenFindsItWithEveryQuery() {
        for (String query : queries()) {
            await().atMost(INDEXED)
                    .untilAsserted(() ->
                            assertThat(Register.found(citizen, query)).as(query).contains(recordId));
        }
    }

    @Test
    @Order(10)
    void aCitizenOpensTheCasePageAndTheDocument() {
        for (String page : List.of("/diarium/arende/RS/" + number + "/2023", "/diarium/handling/" + recordId)) {
            Answer answer = citizen.get(page).expect(200);
            assertThat(answer.mediaType()).isEqualTo("text/html");
            assertThat(answer.text()).contains(designation, "Uppföljning av Regionstyrelsens plan 2024");
        }
    }

    @Test
    @Order(11)
    void aCitizenDownloadsExactlyTheBytesThatWerePublished() throws Exception {
        Answer file = citizen.get("/diarium/handling/" + recordId + "/fil").expect(200);
        String sha256 = citizen.get("/diarium/handling/" + recordId + "?format=json")
                .expect(200)
                .json()
                .path("sha256")
                .asText();

        assertThat(sha256).isEqualTo(Digest.sha256(file.body()));
        assertThat(file.body()).isEqualTo(handlersCopy());
        assertThat(file.mediaType()).isEqualTo("application/pdf");
    }

    private byte[] handlersCopy() {
        return handler.get("/diarium/api/records/" + recordId + "/content")
                .expect(200)
                .body();
    }

    @Test
    @Order(12)
    void theNextCaseOfTheSeriesAndYearGetsTheNextNumber() {
        JsonNode next = Register.registered(
                registrar, Map.of("series", "RS", "title", "Nästa ärende", "registered", "2023-12-29"));

        assertThat(next.path("number").asInt()).isEqualTo(number + 1);
        assertThat(next.path("diarienummer").asText()).isEqualTo("RS/" + (number + 1) + "/2023");
    }

    @Test
    @Order(13)
    void aWithdrawnRecordIsNoLongerFoundAndLeavesATombstone() {
        registrar
                .delete("/diarium/api/records/" + recordId + "/publication?reason=prov")
                .expect(204);

        Stream.of("RS/" + number + "/2023", "måluppfyllelsen").forEach(query -> await().atMost(INDEXED)
                .untilAsserted(() ->
                        assertThat(Register.found(citizen, query)).as(query).doesNotContain(recordId)));
        assertThat(citizen.get("/diarium/handling/" + recordId).status()).isEqualTo(410);
        assertThat(citizen.get("/diarium/handling/" + recordId + "/fil").status())
                .isEqualTo(410);
    }
}
