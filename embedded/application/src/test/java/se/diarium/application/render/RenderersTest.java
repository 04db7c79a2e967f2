package se.diarium.application.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderersTest {

    private static final String TEXT = """
            # Delårsrapport per april

            Sekretariatet
            Åsa Ölund

            Resultatet är −61 miljoner kronor.

            | Nyckeltal | Utfall |
            |---|---|
            | Sjukfrånvaro | 4,3 |
            """;

    @Test
    void aPdfKeepsEverySignAndLine() throws IOException {
        byte[] bytes = new PdfRenderer().render("Rapport", Markdown.parse(TEXT));

        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Delårsrapport per april", "Sekretariatet\nÅsa Ölund", "−61 miljoner", "Sjukfrånvaro 4,3");
        }
    }

    @Test
    void aPdfHasItsTitle() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PdfRenderer().render("Rapport & bilaga", Markdown.parse(TEXT)))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Rapport & bilaga");
        }
    }

    /** Of several lengths, so that each kind of block ends once at the very end of a page. */
    @ParameterizedTest
    @ValueSource(strings = {"Slutet.", "- Slutet", "| A | B |\n|---|---|\n| Slut | et |", "> Slutet", "## Slutet"})
    void aPdfEndsWithAPageThatHasText(String end) throws IOException {
        PdfRenderer renderer = new PdfRenderer();
        for (int lines = 36; lines < 48; lines++) {
            String text = "Rad\n".repeat(lines) + "\n" + end;
            try (PDDocument pdf = Loader.loadPDF(renderer.render("Rapport", Markdown.parse(text)))) {
                PDFTextStripper last = new PDFTextStripper();
                last.setStartPage(pdf.getNumberOfPages());
                assertThat(last.getText(pdf)).as("after %d lines", lines).contains("Slut");
            }
        }
    }

    @Test
    void aDocxHasHeadingsAsWordKnowsThem() throws IOException {
        try (XWPFDocument docx = docx()) {
            XWPFParagraph heading = docx.getParagraphs().get(0);
            assertThat(heading.getText()).isEqualTo("Delårsrapport per april");
            assertThat(heading.getStyle()).isEqualTo("Heading1");
        }
    }

    @Test
    void aDocxHasTablesCellByCell() throws IOException {
        try (XWPFDocument docx = docx()) {
            assertThat(docx.getTables().get(0).getRow(1).getCell(1).getText()).isEqualTo("4,3");
        }
    }

    private static XWPFDocument docx() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(new DocxRenderer().render("Rapport", Markdown.parse(TEXT))));
    }
}
