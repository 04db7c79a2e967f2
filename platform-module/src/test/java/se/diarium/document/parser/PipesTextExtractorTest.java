package se.diarium.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.document.text.Documents;
import se.diarium.document.text.ExtractedText;
import se.diarium.document.text.OfficeFiles;
import se.diarium.document.text.OutlookMessage;
import se.diarium.document.text.TextCleaner;

class PipesTextExtractorTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final String LETTER = Documents.resource("tjansteskrivelse-RS-595-2023.txt");

    private static PipesTextExtractor extractor;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        extractor = new PipesTextExtractor(new ExtractionSettings(60, 256, 1, 1_000_000, 50, 10), ZONE);
    }

    @AfterAll
    static void stop() throws IOException {
        extractor.close();
    }

    @Test
    void readsPlainTextAsItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("brev.txt"), LETTER.replace("\n", "\r\n"));

        ExtractedText extracted = extractor.extract(file, "brev.txt");

        assertThat(extracted.mimetype()).isEqualTo("text/plain");
        assertThat(extracted.text()).isEqualTo(TextCleaner.clean(LETTER));
        assertThat(extracted.withoutText()).isFalse();
        assertThat(extracted.truncated()).isFalse();
    }

    @Test
    void readsALongTableOfSeparatedValues() throws Exception {
        String table = IntStream.range(0, 200)
                .mapToObj(row -> "uppdrag;" + row + ";Uppdrag nummer " + row + ";RS")
                .collect(Collectors.joining("\n", "typ;nr;text;ansvarig\n", "\n"));

        ExtractedText extracted = extractor.extract(Files.writeString(folder.resolve("plan.csv"), table), "plan.csv");

        assertThat(extracted.mimetype()).isEqualTo("text/csv");
        assertThat(extracted.text()).contains("typ;nr;text;ansvarig", "uppdrag;199;Uppdrag nummer 199;RS");
    }

    @Test
    void readsWordFilesParagraphByParagraph() throws Exception {
        ExtractedText extracted = extractor.extract(Documents.docx(folder.resolve("brev.docx"), LETTER), "brev.docx");

        assertThat(extracted.mimetype()).endsWith("wordprocessingml.document");
        assertThat(extracted.text())
                .contains("RS/595/2023\n2024-05-20\nUppföljning av Regionstyrelsens plan 2024\nÄrendebeskrivning\n");
    }

    @Test
    void readsPdfLineByLine() throws Exception {
        ExtractedText extracted = extractor.extract(Documents.pdf(folder.resolve("brev.pdf"), LETTER), "brev.pdf");

        assertThat(extracted.mimetype()).isEqualTo("application/pdf");
        assertThat(extracted.text())
                .containsPattern(
                        "RS/595/2023\n2024-05-20\n+Uppföljning av Regionstyrelsens plan 2024\n+Ärendebeskrivning\n");
        assertThat(extracted.pages().count()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270, 45, -30})
    void readsLinesThatAreWrittenUpThePageOrAslant(int degrees) throws Exception {
        Path file = Documents.pdf(folder.resolve("brev.pdf"), LETTER);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            try (PDPageContentStream content = new PDPageContentStream(
                    document, document.getPage(1), PDPageContentStream.AppendMode.APPEND, true, true)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), 300, 400));
                content.showText("Handlingen togs emot 2024-05-21");
                content.endText();
            }
            document.save(file.toFile());
        }

        ExtractedText extracted = extractor.extract(file, "brev.pdf");

        assertThat(extracted.text()).contains("Handlingen togs emot 2024-05-21", "Ärendebeskrivning\n");
        assertThat(extracted.pagedText().split("\f")[1]).contains("Handlingen togs emot 2024-05-21");
    }

    @Test
    void readsOpenDocumentText() throws Exception {
        ExtractedText extracted = extractor.extract(Documents.odt(folder.resolve("brev.odt"), LETTER), "brev.odt");

        assertThat(extracted.mimetype()).isEqualTo("application/vnd.oasis.opendocument.text");
        assertThat(extracted.text()).contains("Regiondirektörens förslag\n");
    }

    @Test
    void readsHtmlWithoutItsScripts() throws Exception {
        Path file = Files.writeString(
                folder.resolve("sida.html"),
                "<!DOCTYPE html><html><head><title>Titel</title><script>var a = 'x';</script></head>"
                        + "<body><h1>Årsredovisning</h1><p>Första stycket.</p></body></html>");

        ExtractedText extracted = extractor.extract(file, "sida.html");

        assertThat(extracted.mimetype()).isEqualTo("text/html");
        assertThat(extracted.text())
                .contains("Årsredovisning")
                .contains("Första stycket.")
                .doesNotContain("var a");
        assertThat(extracted.metadata()).containsEntry(DocumentMetadata.TITLE, "Titel");
    }

    @Test
    void readsMailWithHeadersAndAttachments() throws Exception {
        Path file = Files.writeString(
                folder.resolve("mejl.eml"), Documents.resource("mail.eml").replace("\n", "\r\n"));

        ExtractedText extracted = extractor.extract(file, "mejl.eml");

        assertThat(extracted.mimetype()).isEqualTo("message/rfc822");
        assertThat(extracted.text())
                .startsWith("From: Karin Öberg <karin.oberg@example.org>\nTo: diarium@example.org\n")
                .contains("Subject: Synpunkter på busslinje 45")
                .contains("Jag vill lämna synpunkter")
                .contains("bilaga.txt")
                .contains("Tidtabellen i bilagan");
        assertThat(extracted.metadata()).containsEntry(DocumentMetadata.SUBJECT, "Synpunkter på busslinje 45");
    }

    @Test
    void readsOutlookMessages() throws Exception {
        Path file = OutlookMessage.write(
                folder.resolve("mejl.msg"), "karin@example.org", "Begäran om handling", "Jag begär ut RS/595/2023.");

        ExtractedText extracted = extractor.extract(file, "mejl.msg");

        assertThat(extracted.mimetype()).isEqualTo("application/vnd.ms-outlook");
        assertThat(extracted.text()).contains("Begäran om handling").contains("Jag begär ut RS/595/2023.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "pptx", "ppt", "rtf"})
    void readsTheOtherOfficeFormats(String format) throws Exception {
        Path file = OfficeFiles.write(folder.resolve("fil." + format), "Budget");

        ExtractedText extracted = extractor.extract(file, "fil." + format);

        assertThat(extracted.text()).contains("Budget");
        assertThat(extracted.withoutText()).isFalse();
    }

    @Test
    void saysThatAScannedPdfIsWithoutText() throws Exception {
        ExtractedText extracted =
                extractor.extract(Documents.scannedPdf(folder.resolve("skannad.pdf"), 3), "skannad.pdf");

        assertThat(extracted.withoutText()).isTrue();
        assertThat(extracted.pages().count()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void acceptsImagesWithoutText(String format) throws Exception {
        Path file = folder.resolve("bild." + format);
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), format, file.toFile());

        ExtractedText extracted = extractor.extract(file, "bild." + format);

        assertThat(extracted.mimetype()).startsWith("image/");
        assertThat(extracted.withoutText()).isTrue();
    }

    @Test
    void readsTheContentAndNotTheName() throws Exception {
        Path file = Documents.pdf(folder.resolve("x"), "Innehållet räknas");

        assertThat(extractor.extract(file, "brev.docx").mimetype()).isEqualTo("application/pdf");
        assertThat(extractor.extract(file, null).mimetype()).isEqualTo("application/pdf");
        assertThat(extractor.extract(file, "../../etc/passwd").mimetype()).isEqualTo("application/pdf");
    }

    @Test
    void cutsTextAtTheLimitAndSaysSo() throws Exception {
        try (PipesTextExtractor small = new PipesTextExtractor(new ExtractionSettings(60, 128, 1, 100, 5, 10), ZONE)) {
            Path file = Files.writeString(folder.resolve("lång.txt"), "ett två tre ".repeat(500));

            ExtractedText extracted = small.extract(file, "lång.txt");

            assertThat(extracted.text()).hasSizeLessThanOrEqualTo(100);
            assertThat(extracted.truncated()).isTrue();
            assertThat(extracted.unread()).containsExactly(ExtractedText.REST);
        }
    }

    @Test
    void leavesTheFileAlone() throws Exception {
        byte[] content = "Innehåll".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("a.txt"), content);

        extractor.extract(file, "a.txt");

        assertThat(file).hasBinaryContent(content);
    }
}
