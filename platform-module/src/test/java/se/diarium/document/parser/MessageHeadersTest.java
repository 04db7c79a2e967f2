package se.diarium.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.document.text.OutlookMessage;

class MessageHeadersTest {

    private static final Map<String, String> EXPECTED = Map.of(
            DocumentMetadata.MESSAGE_ID, "<3@example.org>",
            DocumentMetadata.IN_REPLY_TO, "<2@example.org>",
            DocumentMetadata.REFERENCES, "<1@example.org> <2@example.org>");

    private static PipesTextExtractor extractor;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        extractor = new PipesTextExtractor(
                new ExtractionSettings(60, 256, 1, 1_000_000, 50, 10), ZoneId.of("Europe/Stockholm"));
    }

    @AfterAll
    static void stop() throws IOException {
        extractor.close();
    }

    private Map<String, String> mail(String headers) throws Exception {
        String mail = "From: asa@example.org\nTo: diarium@example.org\nSubject: SV: Plan\n" + headers + "\nHej\n";
        Path file = Files.writeString(folder.resolve("mejl.eml"), mail.replace("\n", "\r\n"));
        return extractor.extract(file, "mejl.eml").metadata();
    }

    private Map<String, String> outlook(Map<String, String> headers) throws Exception {
        Path file = OutlookMessage.write(folder.resolve("mejl.msg"), headers, "Hej", Map.of());
        return extractor.extract(file, "mejl.msg").metadata();
    }

    @Test
    void aMailTellsWhichItIsAndWhichItAnswersHoweverTheHeadersAreSpelled() throws Exception {
        assertThat(mail("Message-Id: <3@example.org>\nIN-REPLY-TO: <2@example.org>\n"
                        + "references: <1@example.org>\n\t<2@example.org>\n"))
                .containsAllEntriesOf(EXPECTED);
    }

    @Test
    void theHeadersOfAMailInOutlooksFormatAreReadAsThoseOfAnyMail() throws Exception {
        assertThat(outlook(Map.of(
                        "From", "asa@example.org",
                        "Subject", "SV: Plan",
                        "Date", "Tue, 14 Apr 2026 08:12:40 +0200",
                        "Message-ID", "<3@example.org>",
                        "In-Reply-To", "<2@example.org>",
                        "References", "<1@example.org> <2@example.org>")))
                .containsAllEntriesOf(EXPECTED);
    }

    @Test
    void mailSentFromOutlookHasNoHeadersAndTellsTheSame() throws Exception {
        assertThat(outlook(Map.of(
                        "From", "asa@example.org",
                        "Subject", "SV: Plan",
                        "Message-ID", "<3@example.org>",
                        "In-Reply-To", "<2@example.org>",
                        "References", "<1@example.org> <2@example.org>")))
                .containsAllEntriesOf(EXPECTED);
    }

    @Test
    void whatIsNoMessageIdIsLeftOut() throws Exception {
        assertThat(mail("In-Reply-To: Ert mejl den 4 maj\nReferences: <utan slut\n"))
                .doesNotContainKeys(
                        DocumentMetadata.MESSAGE_ID, DocumentMetadata.IN_REPLY_TO, DocumentMetadata.REFERENCES);
    }

    @Test
    void ofALongThreadTheNearestAreKept() throws Exception {
        String references = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> " <" + i + "@example.org>\n")
                .collect(Collectors.joining());

        assertThat(mail("References:" + references).get(DocumentMetadata.REFERENCES))
                .endsWith("<299@example.org> <300@example.org>")
                .doesNotContain("<1@example.org>");
    }
}
