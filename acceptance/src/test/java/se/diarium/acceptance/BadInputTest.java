package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/** Bad input gets a clear answer: the right status, the field, what is accepted; and nothing is stored. */
@ExtendWith(Host.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class BadInputTest {

    private static final int LIMIT_MEGABYTES = 50;

    private final DiariumClient citizen;
    private final DiariumClient registrar;
    private final String casePath;

    BadInputTest(Host host) {
        citizen = host.citizen();
        registrar = host.as("registrator");
        casePath = Register.path(Register.registered(registrar, Register.newCase("RS", "Ärende för felaktig indata")));
    }

    @Test
    void anUnknownSeriesIsRefusedByField() {
        assertProblem(registrar.postJson(Register.CASES, Register.newCase("XYZ", "Okänd serie")), 422, "series");
    }

    @Test
    void aMissingTitleIsRefusedByField() {
        assertProblem(registrar.postJson(Register.CASES, Map.of("series", "RS")), 422, "title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2024-13-01", "30 februari", "2924-01-01"})
    void anImpossibleDateIsRefusedByField(String date) {
        Map<String, Object> body = new HashMap<>(Register.newCase("RS", "Omöjligt datum"));
        body.put("registered", date);

        assertProblem(registrar.postJson(Register.CASES, body), 422, "registered");
    }

    @Test
    void aNumberThatIsTakenIsAConflict() {
        Map<String, Object> body = new HashMap<>(Register.newCase("RS", "Upptaget nummer"));
        body.put(
                "diarienummer",
                registrar.get(casePath).json().path("diarienummer").asText());

        assertProblem(registrar.postJson(Register.CASES, body), 409, "diarienummer");
    }

    @Test
    void anUnknownPropertyIsNamed() {
        Map<String, Object> body = new HashMap<>(Register.newCase("RS", "Okänd egenskap"));
        body.put("titel", "fel");

        assertProblem(registrar.postJson(Register.CASES, body), 422, "titel");
    }

    @Test
    void malformedJsonIsABadRequest() {
        assertProblem(registrar.postJson(Register.CASES, "{\"series\": \"RS\", "), 400, null);
    }

    @Test
    void jsonIsRequiredWhereJsonIsRead() {
        Answer answer = registrar.send(
                "POST", Register.CASES, Map.of("Content-Type", "text/xml"), BodyPublishers.ofString("<case/>"));

        assertProblem(answer, 415, null);
    }

    @Test
    void malformedMultipartIsABadRequest() {
        Answer answer = registrar.send(
                "POST",
                casePath + "/records",
                Map.of("Content-Type", "multipart/form-data; boundary=gräns"),
                BodyPublishers.ofString("--something else\r\n\r\n"));

        assertProblem(answer, 400, null);
    }

    @Test
    void aRecordWithoutAFileIsRefusedByField() {
        assertProblem(
                registrar.post(
                        casePath + "/records",
                        new MultipartBody().field("title", "Utan fil").field("direction", "RECEIVED")),
                422,
                "file");
    }

    @ParameterizedTest
    @EnumSource(BadFile.class)
    void aFileThatCannotBeReadSafelyIsRefusedAndNothingIsStored(BadFile file) {
        long before = records();

        assertProblem(upload(file.filename(), file.bytes()), file.status(), "file");

        assertThat(records()).isEqualTo(before);
    }

    @Test
    void aFileOverTheLimitIsRefused() {
        byte[] large = new byte[LIMIT_MEGABYTES * 1024 * 1024 + 1];

        assertProblem(upload("stor.txt", large), 413, "file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd.txt", "C:\\temp\\brev.txt", "brev\u0007.txt", "  .txt"})
    void aHostileFileNameDoesNoHarm(String filename) {
        Answer answer = upload(filename, "Ett vanligt brev.".getBytes(StandardCharsets.UTF_8));

        if (answer.status() == 201) {
            assertThat(answer.json().path("filename").asText()).isNotBlank().doesNotContain("..", "/", "\\", "\u0007");
        } else {
            assertProblem(answer, 422, "file");
        }
    }

    @Test
    void anIdOfNothingIsNotFound() {
        String nothing = UUID.randomUUID().toString();

        assertProblem(registrar.get("/diarium/api/cases/RS/999999/2023"), 404, null);
        assertProblem(registrar.postJson("/diarium/api/records/" + nothing + "/publication", Map.of()), 404, null);
        assertProblem(
                registrar.postJson("/diarium/api/tasks/activiti$" + 99_999_999, Map.of("outcome", "approve")),
                404,
                null);
        assertThat(citizen.get("/diarium/handling/" + nothing).status()).isEqualTo(404);
        assertThat(citizen.get("/diarium/handling/" + nothing + "?format=json").status())
                .isEqualTo(404);
    }

    @Test
    void theAnswerIsInTheUsersLanguage() {
        String body = "{\"series\":\"RS\"}";
        Answer swedish = registrar.send(
                "POST",
                Register.CASES,
                Map.of("Content-Type", "application/json", "Accept-Language", "sv"),
                BodyPublishers.ofString(body));
        Answer english = registrar.send(
                "POST",
                Register.CASES,
                Map.of("Content-Type", "application/json", "Accept-Language", "en"),
                BodyPublishers.ofString(body));

        assertThat(swedish.json().path("errors").get(0).path("message").asText())
                .isNotEqualTo(
                        english.json().path("errors").get(0).path("message").asText());
    }

    @Test
    void aPersonGetsAReadablePageAboutWhatIsMissing() {
        Answer answer = citizen.get("/diarium/arende/RS/999999/2023", Map.of("Accept", "text/html"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.mediaType()).isEqualTo("text/html");
        assertThat(answer.text()).contains("<h1").doesNotContain("Exception");
    }

    @Test
    void refusedRegistrationsUseNoNumber() {
        int before = Register.registered(registrar, Register.newCase("HSN", "Före"))
                .path("number")
                .asInt();
        registrar.postJson(Register.CASES, Map.of("series", "HSN")).expect(422);
        registrar.postJson(Register.CASES, "{").expect(400);

        int after = Register.registered(registrar, Register.newCase("HSN", "Efter"))
                .path("number")
                .asInt();

        assertThat(after).isEqualTo(before + 1);
    }

    private Answer upload(String filename, byte[] content) {
        return registrar.post(
                casePath + "/records",
                new MultipartBody()
                        .field("title", "Fil")
                        .field("direction", "RECEIVED")
                        .file("file", filename, "application/octet-stream", content));
    }

    private long records() {
        return registrar.get(casePath).expect(200).json().path("records").size();
    }

    private static void assertProblem(Answer answer, int status, String field) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).isNotBlank();
        if (field != null) {
            assertThat(problem.path("errors").findValuesAsText("field")).contains(field);
            assertThat(problem.path("errors").get(0).path("message").asText()).isNotBlank();
        }
    }
}
