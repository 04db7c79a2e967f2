package se.diarium.document.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.document.text.Attachment;
import se.diarium.document.text.ExtractedText;
import se.diarium.document.text.TnefFile;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.document.text.UnreadableDocumentException.Reason;

/** Mail whose text and attachments came in the envelope of Outlook. */
class WinmailTest {

    private static final byte[] PLAN = "Planen för väg 86".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LIST = "Sändlista\nÅsa".getBytes(StandardCharsets.UTF_8);

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

    private static byte[] envelope() {
        Map<String, byte[]> attachments = new LinkedHashMap<>();
        attachments.put("Planen för vägen.txt", PLAN);
        attachments.put("message.rtf", LIST);
        return TnefFile.of("Plan", "Hej!\nHär kommer planen för Åre.\n", attachments);
    }

    private Path mail(String text, byte[] envelope, String... others) throws IOException {
        StringBuilder mail = new StringBuilder("From: Åsa <asa@example.org>\nTo: diarium@example.org\nSubject: Plan\n"
                + "Date: Tue, 14 Apr 2026 08:12:40 +0200\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=UTF-8\n\n"
                + text + "\n");
        for (String other : others) {
            mail.append("--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=\"" + other
                    + "\"\n\nInnehåll\n");
        }
        mail.append("--b\nContent-Type: application/ms-tnef; name=\"winmail.dat\"\nContent-Transfer-Encoding: base64\n"
                + "Content-Disposition: attachment; filename=\"winmail.dat\"\n\n"
                + Base64.getMimeEncoder().encodeToString(envelope) + "\n--b--\n");
        return Files.writeString(folder.resolve("mejl.eml"), mail.toString().replace("\n", "\r\n"));
    }

    @Test
    void textAndAttachmentsInTheEnvelopeAreThoseOfTheMail() throws Exception {
        Path unpacked = Files.createDirectory(folder.resolve("ut"));

        ExtractedText read = extractor.unpack(mail("", envelope()), "mejl.eml", unpacked);

        assertThat(read.own().text()).contains("Här kommer planen för Åre.").doesNotContain("väg 86");
        assertThat(read.attachments())
                .extracting(Attachment::filename)
                .containsExactly("Planen för vägen.txt", "message.rtf");
        assertThat(read.attachments())
                .extracting(attachment -> attachment.file().orElseThrow())
                .satisfiesExactly(plan -> assertThat(plan).hasBinaryContent(PLAN), list -> assertThat(list)
                        .hasBinaryContent(LIST));
        assertThat(read.text()).contains("Planen för väg 86");
    }

    @Test
    void theTextIsNotTakenTwiceWhenTheMailHasItOutsideTheEnvelopeToo() throws Exception {
        ExtractedText read = extractor.extract(mail("Hej!\n\nHär kommer planen\nför Åre.\n", envelope()), "mejl.eml");

        assertThat(read.text()).containsOnlyOnce("Hej!");
    }

    @Test
    void whatIsAttachedBesideTheEnvelopeIsNumberedInTheOrderOfTheMail() throws Exception {
        ExtractedText read = extractor.extract(mail("Hej", envelope(), "sist.txt"), "mejl.eml");

        assertThat(read.attachments())
                .extracting(Attachment::number, Attachment::filename)
                .containsExactly(tuple(1, "sist.txt"), tuple(2, "Planen för vägen.txt"), tuple(3, "message.rtf"));
    }

    @Test
    void anEnvelopeByItselfIsReadAsTheMailItWas() throws Exception {
        Path file = Files.write(folder.resolve("winmail.dat"), envelope());

        ExtractedText read = extractor.extract(file, "winmail.dat");

        assertThat(read.metadata()).containsEntry(DocumentMetadata.SUBJECT, "Plan");
        assertThat(read.own().text()).contains("Här kommer planen för Åre.");
        assertThat(read.attachments()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 100, 300, -1})
    void anEnvelopeThatWasCutOffIsDamagedAndTheMailIsReadAllTheSame(int length) throws Exception {
        byte[] whole = envelope();
        byte[] cut = Arrays.copyOf(whole, length < 0 ? whole.length + length : length);

        ExtractedText read = extractor.extract(mail("Se bilagan", cut), "mejl.eml");

        assertThat(read.own().text()).contains("Se bilagan");
        assertThat(read.attachments())
                .extracting(Attachment::filename, Attachment::problem)
                .containsExactly(tuple("winmail.dat", Optional.of(Reason.DAMAGED)));
        assertThat(read.unread()).isEqualTo(List.of(ExtractedText.ATTACHMENT + "winmail.dat"));
    }

    @Test
    void aDamagedEnvelopeByItselfIsRefusedAsDamaged() throws Exception {
        Path file = Files.write(folder.resolve("winmail.dat"), Arrays.copyOf(envelope(), 200));

        assertThatThrownBy(() -> extractor.extract(file, "winmail.dat"))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.DAMAGED));
    }
}
