package se.diarium.web.api.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.dao.ConcurrencyFailureException;
import se.diarium.register.CaseRegister;
import se.diarium.register.ConflictException;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.LegalGround;
import se.diarium.register.NewCase;
import se.diarium.register.NotAllowedException;
import se.diarium.register.NotFoundException;
import se.diarium.web.ScriptAnswer;
import se.diarium.web.ScriptCall;
import se.diarium.web.api.ApiFixture;

/** What the API takes for JSON, and what each kind of failure is answered with. */
class CasesPostTest {

    private static final String GOOD = "{\"series\":\"RS\",\"title\":\"Uppföljning\"}";

    private final CaseRegister cases = mock();
    private CasesPost script;

    @BeforeEach
    void script() {
        script = new CasesPost(ApiFixture.tools(), ApiFixture.desk(cases), cases);
    }

    @Test
    void aCaseIsRegisteredAndItsAddressGiven() throws IOException {
        when(cases.register(any())).thenReturn(ApiFixture.caseFile());

        ScriptAnswer answer = post("""
                {"series":"RS","title":"Uppföljning","registered":"2023-10-02","diarienummer":"RS/595/2023",
                 "secrecy":{"chapter":21,"section":7}}""");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/alfresco/s/diarium/api/cases/RS/595/2023");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(answer.json().get("diarienummer").asText()).isEqualTo("RS/595/2023");
        assertThat(answer.json().at("/secrecy/chapter").asInt()).isEqualTo(21);
        ArgumentCaptor<NewCase> given = ArgumentCaptor.forClass(NewCase.class);
        verify(cases).register(given.capture());
        assertThat(given.getValue().registered()).isEqualTo(LocalDate.of(2023, 10, 2));
        assertThat(given.getValue().secrecy()).isEqualTo(new LegalGround(21, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"series\":",
                "{\"a\":1,}",
                "{'series':'RS'}",
                "{} {}",
                "{\"title\":\"a\",\"title\":\"b\"}",
                "\u0000"
            })
    void malformedJsonIsRefusedWithItsPlace(String body) throws IOException {
        ScriptAnswer answer = post(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asText()).contains("rad 1, kolumn");
        verifyNoInteractions(cases);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"text\"", "7"})
    void whatIsNoObjectIsRefused(String body) throws IOException {
        assertThat(post(body).status()).isEqualTo(400);
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        ScriptAnswer answer = new ScriptCall()
                .body("application/json", new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', '}'})
                .to(script);

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void deepNestingIsRefusedWhereItBegins() throws IOException {
        assertThat(post("{\"secrecy\":" + "[".repeat(5000)).status()).isEqualTo(422);
    }

    @Test
    void numbersThatFitNowhereAreRefused() throws IOException {
        ScriptAnswer answer = post("{\"secrecy\":{\"chapter\":99999999999,\"section\":7}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asText()).contains("rad 1");
    }

    @Test
    void tooMuchIsRefusedBeforeItIsRead() throws IOException {
        assertThat(post("{\"title\":\"" + "x".repeat(2_000_000) + "\"}").status())
                .isEqualTo(413);
    }

    @Test
    void unknownPropertyIsNamedWithWhatIsAccepted() throws IOException {
        ScriptAnswer answer = post("{\"series\":\"RS\",\"titel\":\"x\"}");

        assertThat(answer.status()).isEqualTo(422);
        JsonNode error = answer.json().at("/errors/0");
        assertThat(error.get("field").asText()).isEqualTo("titel");
        assertThat(error.get("code").asText()).isEqualTo("unknownProperty");
        assertThat(error.get("message").asText()).contains("diarienummer", "publicTitle", "title");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"registered\":\"2024-02-30\"}', registered, type.date",
        "'{\"registered\":\"20 maj 2024\"}', registered, type.date",
        "'{\"registered\":\"2024-05-20T00:00:00Z\"}', registered, type.date",
        "'{\"registered\":[2024,5,20]}', registered, type.date",
        "'{\"registered\":20240520}', registered, type.date",
        "'{\"title\":7}', title, type.text",
        "'{\"title\":true}', title, type.text",
        "'{\"title\":{}}', title, type.text",
        "'{\"secrecy\":\"21:7\"}', secrecy, type.object",
        "'{\"secrecy\":{\"chapter\":\"21\",\"section\":7}}', secrecy.chapter, type.number",
        "'{\"secrecy\":{\"chapter\":21.5,\"section\":7}}', secrecy.chapter, type.number",
        "'{\"secrecy\":{\"chapter\":21}}', secrecy, secrecyForm",
        "'{\"secrecy\":{\"kapitel\":21}}', secrecy.kapitel, unknownProperty",
    })
    void valuesOfAnotherTypeAreNotGuessedAt(String body, String field, String code) throws IOException {
        ScriptAnswer answer = post(body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo(code);
        verifyNoInteractions(cases);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""})
    void otherMediaTypesAreRefused(String type) throws IOException {
        ScriptAnswer answer = new ScriptCall().body(type, GOOD).to(script);

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json;charset=UTF-8");
    }

    @Test
    void everyFieldThatIsWrongIsNamed() throws IOException {
        when(cases.register(any()))
                .thenThrow(new InvalidInputException(List.of(
                        new FieldError("title", "required"),
                        new FieldError("series", "series.unknown", "XX", "RS, RF"))));

        ScriptAnswer answer = post("{}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors")).hasSize(2);
        assertThat(answer.json().at("/errors/1/message").asText())
                .isEqualTo("Serien XX finns inte. Dessa finns: RS, RF.");
    }

    @Test
    void aTakenNumberIsAConflictAndYearsAreNotGrouped() throws IOException {
        when(cases.register(any()))
                .thenThrow(new ConflictException("diarienummer", "diarienummer.taken", "RS", 595, 2023));

        ScriptAnswer answer = post(GOOD);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("detail").asText()).isEqualTo("Numret RS/595/2023 är redan taget.");
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("diarienummer");
    }

    @Test
    void whatTheRulesForbidAndWhatThePlatformDeniesIsForbidden() throws IOException {
        when(cases.register(any())).thenThrow(new NotAllowedException("register.deletion"));
        assertThat(post(GOOD).status()).isEqualTo(403);

        doThrow(new IllegalStateException(new AccessDeniedException("ACL_NODE")))
                .when(cases)
                .register(any());
        ScriptAnswer answer = post(GOOD);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).doesNotContain("ACL_NODE");
    }

    @Test
    void whatDoesNotExistIsNotFound() throws IOException {
        when(cases.register(any())).thenThrow(new NotFoundException("x"));

        assertThat(post(GOOD).status()).isEqualTo(404);
    }

    @Test
    void givingUpOnConcurrencyAsksToTryAgain() throws IOException {
        when(cases.register(any())).thenThrow(new ConcurrencyFailureException("locked"));

        assertThat(post(GOOD).status()).isEqualTo(503);
    }

    @Test
    void ourOwnFailureHasAReferenceAndTellsNothingElse() throws IOException {
        when(cases.register(any())).thenThrow(new IllegalStateException("jdbc:h2:secret"));

        ScriptAnswer answer = post(GOOD);

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.json().get("instance").asText()).startsWith("urn:uuid:");
        assertThat(answer.text()).doesNotContain("jdbc", "Exception", "se.diarium");
    }

    @Test
    void problemsAreInTheLanguageOfTheCaller() throws IOException {
        assertThat(post("").json().get("title").asText()).isEqualTo("Begäran går inte att läsa");
        assertThat(new ScriptCall()
                        .header("Accept-Language", "en-GB,en;q=0.9,sv;q=0.1")
                        .body("application/json", "")
                        .to(script)
                        .json()
                        .get("title")
                        .asText())
                .isEqualTo("The request cannot be read");
        assertThat(new ScriptCall()
                        .header("Accept-Language", "en")
                        .parameter("lang", "sv")
                        .body("application/json", "")
                        .to(script)
                        .header("Content-Language"))
                .isEqualTo("sv");
    }

    private ScriptAnswer post(String body) throws IOException {
        return new ScriptCall().body("application/json", body).to(script);
    }
}
