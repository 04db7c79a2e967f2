package se.diarium.document.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.diarium.document.text.Attachment;
import se.diarium.document.text.Documents;
import se.diarium.document.text.ExtractedText;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.document.text.UnreadableDocumentException.Reason;

class HostileFilesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static PipesTextExtractor extractor;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        extractor = new PipesTextExtractor(new ExtractionSettings(30, 256, 1, 1_000_000, 50, 1), ZONE);
    }

    @AfterAll
    static void stop() throws IOException {
        extractor.close();
    }

    @AfterEach
    void goesOnWorkingAfterwards() throws Exception {
        Path sound = Files.writeString(folder.resolve("sound.txt"), "Ett vanligt brev");

        assertThat(extractor.extract(sound, "sound.txt").text()).isEqualTo("Ett vanligt brev");
    }

    @Test
    void refusesAnEmptyFile() throws Exception {
        assertThat(refusal(Files.createFile(folder.resolve("tom.pdf")), "tom.pdf"))
                .isEqualTo(Reason.EMPTY);
    }

    @Test
    void refusesAFileThatIsTooLarge() throws Exception {
        Path file = Files.write(folder.resolve("stor.txt"), new byte[1024 * 1024 + 1]);

        assertThat(refusal(file, "stor.txt")).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesALockedPdf() throws Exception {
        assertThat(refusal(HostileDocuments.encryptedPdf(folder.resolve("a.pdf")), "a.pdf"))
                .isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void refusesALockedWordFile() throws Exception {
        Path locked = HostileDocuments.lockedDocx(folder.resolve("locked.docx"));

        assertThat(refusal(locked, "locked.docx")).isEqualTo(Reason.ENCRYPTED);
    }

    @ParameterizedTest
    @CsvSource({"pdf,0.5", "pdf,0.05", "docx,0.5", "docx,0.9"})
    void refusesATruncatedFile(String extension, double share) throws Exception {
        Path whole = folder.resolve("whole." + extension);
        if (extension.equals("pdf")) {
            Documents.pdf(whole, "Text\n".repeat(200));
        } else {
            Documents.docx(whole, "Text\n\n".repeat(200));
        }
        byte[] content = Files.readAllBytes(whole);
        Path part = Files.write(
                folder.resolve("part." + extension), Arrays.copyOf(content, (int) (content.length * share)));

        assertThat(refusal(part, "part." + extension)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesRandomBytesNamedAsAPdf() throws Exception {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);

        assertThat(refusal(Files.write(folder.resolve("brus.pdf"), noise), "brus.pdf"))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesAZipBombInAWordFile() throws Exception {
        assertThat(refusal(HostileDocuments.zipBombDocx(folder.resolve("bomb.docx")), "bomb.docx"))
                .isEqualTo(Reason.TOO_DEEP);
    }

    @Test
    void refusesAZipBombThatLiesAboutItsSize() throws Exception {
        Path bomb = HostileDocuments.zipBombDocx(folder.resolve("bomb.docx"));
        Path liar = HostileDocuments.withSmallDeclaredSizes(bomb, folder.resolve("liar.docx"));

        assertThat(refusal(liar, "liar.docx")).isIn(Reason.TOO_DEEP, Reason.OUT_OF_MEMORY, Reason.DAMAGED);
    }

    @Test
    void refusesMailNestedTooDeep() throws Exception {
        Path file = Files.write(folder.resolve("djup.eml"), HostileDocuments.nestedMail(30));

        assertThat(refusal(file, "djup.eml")).isEqualTo(Reason.TOO_DEEP);
    }

    private static String mailWithManyAttachments() {
        StringBuilder mail = new StringBuilder("From: a@example.org\r\nSubject: många\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n");
        for (int i = 0; i < 80; i++) {
            mail.append("--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=\"fil")
                    .append(i)
                    .append(".txt\"\r\n\r\nInnehåll nummer ")
                    .append(i)
                    .append("\r\n");
        }
        return mail + "--b--\r\n";
    }

    @Test
    void readsTheFirstAttachmentsAndSaysThatThereAreMore() throws Exception {
        Path file = Files.writeString(folder.resolve("många.eml"), mailWithManyAttachments());

        ExtractedText extracted = extractor.extract(file, "många.eml");

        assertThat(extracted.truncated()).isTrue();
        assertThat(extracted.unread()).containsExactly(ExtractedText.REST);
        assertThat(extracted.text()).contains("nummer 10").doesNotContain("nummer 79");
    }

    @Test
    void theAttachmentInWhichTheLimitWasReachedHasARestByItself() throws Exception {
        String mail = "From: a@example.org\r\nSubject: vidare\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=\"o\"\r\n\r\n"
                + "--o\r\nContent-Type: text/plain\r\n\r\nSe det bifogade\r\n"
                + "--o\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=\"hel.txt\"\r\n\r\n"
                + "Hel\r\n"
                + "--o\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment;"
                + " filename=\"inre.eml\"\r\n\r\n"
                + mailWithManyAttachments() + "--o--\r\n";
        Path file = Files.writeString(folder.resolve("vidare.eml"), mail);

        ExtractedText extracted = extractor.extract(file, "vidare.eml");

        assertThat(extracted.unread()).containsExactly(ExtractedText.REST);
        assertThat(extracted.attachments())
                .extracting(Attachment::filename, part -> part.content().unread())
                .containsExactly(tuple("hel.txt", List.of()), tuple("många.eml", List.of(ExtractedText.REST)));
    }

    @ParameterizedTest
    @CsvSource({
        "brev.pdf, 7f454c46020101",
        "brev.pdf, 4d5a90000300000004000000ffff0000",
        "brev.docx, 4d5a90000300000004000000ffff0000",
        "brev.txt, 7f454c46020101",
        "brev, cafebabe00000034"
    })
    void refusesAProgramWhateverItIsCalled(String name, String magic) throws Exception {
        byte[] content = HostileDocuments.executable(HexFormat.of().parseHex(magic));

        assertThat(refusal(Files.write(folder.resolve("program"), content), name))
                .isEqualTo(Reason.UNSUPPORTED);
    }

    @ParameterizedTest
    @CsvSource({
        "brev.txt, #!/bin/sh",
        "script.sh, echo hej",
        "script.bat, echo hej",
        "script.js, alert(1)",
        "script.vbs, MsgBox",
        "script.ps1, Write-Host"
    })
    void refusesScripts(String name, String content) throws Exception {
        Path file = Files.writeString(folder.resolve("script"), content + "\n");

        assertThat(refusal(file, name)).isEqualTo(Reason.UNSUPPORTED);
    }

    @ParameterizedTest
    @CsvSource({"arkiv.zip", "arkiv.pdf", "arkiv.jar"})
    void refusesArchives(String name) throws Exception {
        Path file = Documents.zip(folder.resolve("zip"), List.of("a.txt"), List.of("text"));

        assertThat(refusal(file, name)).isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void doesNotFetchWhatAnXmlFileRefersTo() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "hemligheten");
        String content = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                + "<text:p>före &x; efter</text:p></office:text></office:body></office:document-content>";
        Path file = Documents.zip(
                folder.resolve("xxe.odt"),
                List.of("mimetype", "content.xml"),
                List.of("application/vnd.oasis.opendocument.text", content));

        assertThat(outcome(file, "xxe.odt")).doesNotContain("hemligheten");
    }

    private static String outcome(Path file, String name) {
        try {
            return extractor.extract(file, name).text();
        } catch (UnreadableDocumentException e) {
            return e.getMessage();
        }
    }

    private static Reason refusal(Path file, String name) {
        UnreadableDocumentException refused =
                catchThrowableOfType(UnreadableDocumentException.class, () -> extractor.extract(file, name));
        assertThat(refused).as("refusal of %s", name).isNotNull();
        return refused.reason();
    }
}
