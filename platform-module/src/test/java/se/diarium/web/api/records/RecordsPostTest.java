package se.diarium.web.api.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import se.diarium.document.text.ExtractedText;
import se.diarium.document.text.Pages;
import se.diarium.document.text.TextExtractor;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.document.text.UnreadableDocumentException.Reason;
import se.diarium.register.CaseRegister;
import se.diarium.register.Direction;
import se.diarium.register.IncomingFile;
import se.diarium.register.LegalGround;
import se.diarium.register.NewRecord;
import se.diarium.register.NotFoundException;
import se.diarium.register.RecordRegister;
import se.diarium.web.ScriptAnswer;
import se.diarium.web.ScriptCall;
import se.diarium.web.api.ApiFixture;
import se.diarium.web.http.UploadReader;

/** Receiving a file: what is taken in, what is refused and why, and that nothing of it stays behind. */
class RecordsPostTest {

    private static final String FORM = "multipart/form-data; boundary=xyz";

    private final CaseRegister cases = mock();
    private final RecordRegister records = mock();
    private final TextExtractor extractor = mock();
    private Path received;
    private RecordsPost script;

    @BeforeEach
    void script() throws UnreadableDocumentException {
        when(records.add(any(), any(), any())).thenReturn(ApiFixture.recordFile());
        when(extractor.extract(any(), anyString())).thenAnswer(call -> {
            received = call.getArgument(0);
            assertThat(received).exists();
            String text = Files.readString(received);
            return new ExtractedText(
                    "application/pdf", text, text.length(), Pages.counted(1), Map.of(), false, List.of());
        });
        script = new RecordsPost(
                ApiFixture.tools(),
                ApiFixture.desk(cases),
                cases,
                records,
                new RecordUpload(new UploadReader(1), extractor));
    }

    @Test
    void aFormWithAFileBecomesARecord() throws IOException {
        ScriptAnswer answer = send(part("title", "Tjänsteskrivelse")
                + part("direction", "RECEIVED")
                + part("date", "2024-05-20")
                + part("secrecy", "21:7")
                + part("kind", "letter")
                + file("Brev å ä ö.pdf", "innehåll"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/alfresco/s/diarium/api/records/record-1");
        assertThat(answer.json().get("recordNumber").asInt()).isEqualTo(1);
        ArgumentCaptor<NewRecord> given = ArgumentCaptor.forClass(NewRecord.class);
        ArgumentCaptor<IncomingFile> file = ArgumentCaptor.forClass(IncomingFile.class);
        verify(records).add(eq(ApiFixture.NUMBER), given.capture(), file.capture());
        assertThat(given.getValue().title()).isEqualTo("Tjänsteskrivelse");
        assertThat(given.getValue().direction()).isEqualTo(Direction.RECEIVED);
        assertThat(given.getValue().secrecy()).isEqualTo(new LegalGround(21, 7));
        assertThat(file.getValue().filename()).isEqualTo("Brev å ä ö.pdf");
        assertThat(file.getValue().text()).isEqualTo("innehåll");
    }

    @Test
    void theTemporaryFileIsGoneAfterwards() throws IOException {
        send(file("a.pdf", "x"));
        assertThat(received).doesNotExist();
    }

    @Test
    void aFileLargerThanTheLimitIsRefusedWhileItIsRead() throws IOException {
        ScriptAnswer answer = send(file("a.pdf", "x".repeat((1 << 20) + 1)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().at("/errors/0/message").asText()).contains("1 MB");
        verify(records, never()).add(any(), any(), any());
    }

    @Test
    void aFormThatSaysItIsTooLargeIsRefusedUnread() throws IOException {
        ScriptAnswer answer = call(FORM).header("Content-Length", "99999999").to(script);

        assertThat(answer.status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../etc/passwd", "C:\\\\brev.pdf", "a/b.pdf", "..", "brev\u202efdp.exe", "b\u0007rev.pdf"})
    void filenamesWithPathsOrControlCharactersAreRefused(String name) throws IOException {
        ScriptAnswer answer = send(file(name, "x"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("file");
        verify(records, never()).add(any(), any(), any());
    }

    @Test
    void aFormWithoutAFileIsRefused() throws IOException {
        ScriptAnswer answer = send(part("title", "x"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("required");
    }

    @ParameterizedTest
    @CsvSource({
        "titel, x, unknownProperty",
        "direction, UPPAT, oneOf",
        "date, 2024-02-30, type.date",
        "secrecy, hemligt, secrecyForm",
        "secrecy, 21:3ab, secrecyForm",
        "periodFirstYear, 24, type.year"
    })
    void fieldsThatCannotBeReadAreNamed(String field, String value, String code) throws IOException {
        ScriptAnswer answer = send(part(field, value) + file("a.pdf", "x"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo(code);
    }

    @Test
    void fieldsAndFilesGivenTwiceAreRefused() throws IOException {
        assertThat(send(part("title", "a") + part("title", "b") + file("a.pdf", "x"))
                        .status())
                .isEqualTo(422);
        assertThat(send(file("a.pdf", "x") + file("b.pdf", "x")).status()).isEqualTo(422);
    }

    @Test
    void brokenFormsAreMalformed() throws IOException {
        assertThat(call("multipart/form-data").to(script).status()).isEqualTo(400);
        assertThat(call(FORM).body(FORM, "no boundary at all").to(script).status())
                .isEqualTo(400);
        assertThat(call(FORM)
                        .body(FORM, "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\ncut")
                        .to(script)
                        .status())
                .isEqualTo(400);
        assertThat(call("application/json")
                        .body("application/json", "{}")
                        .to(script)
                        .status())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void filesThatCannotBeReadSayWhy(Reason reason) throws IOException, UnreadableDocumentException {
        doThrow(new UnreadableDocumentException(reason, "inside"))
                .when(extractor)
                .extract(any(), anyString());

        ScriptAnswer answer = send(file("a.pdf", "x"));

        assertThat(answer.status())
                .isEqualTo(
                        switch (reason) {
                            case UNSUPPORTED -> 415;
                            case TOO_LARGE -> 413;
                            default -> 422;
                        });
        assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("file." + reason);
        assertThat(answer.text()).doesNotContain("inside");
    }

    @Test
    void nothingIsReceivedForACaseThatDoesNotExist() throws IOException, UnreadableDocumentException {
        when(cases.get(any())).thenThrow(new NotFoundException("RS/595/2023"));

        assertThat(send(file("a.pdf", "x")).status()).isEqualTo(404);
        verify(extractor, never()).extract(any(), any());
    }

    @Test
    void theTokenThatSharesProxyPassesOnIsNoUnknownParameter() throws IOException {
        String parts = part("title", "Brev") + part("direction", "RECEIVED") + file("brev.pdf", "innehåll");

        ScriptAnswer answer = call(FORM)
                .parameter("Alfresco-CSRFToken", "secret")
                .body(FORM, parts + "--xyz--\r\n")
                .to(script);

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private ScriptAnswer send(String parts) throws IOException {
        return call(FORM).body(FORM, parts + "--xyz--\r\n").to(script);
    }

    private static ScriptCall call(String contentType) {
        return new ScriptCall()
                .header("Content-Type", contentType)
                .variable("series", "RS")
                .variable("number", "595")
                .variable("year", "2023");
    }

    private static String part(String name, String value) {
        return "--xyz\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String content) {
        return "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n" + content + "\r\n";
    }
}
