package se.diarium.decision.paper.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.diarium.pdf.Metadata;

/** The PDF of a DOCX, read back. */
class DocxPdfTest {

    private static final String SOURCE =
            "{{märke}}\n# Protokoll Å\nInledning.\n## § 7 Val\n|! Namn | Parti\n| Eva | C\n" + "## § 8 Budget\nBifall.";

    private static PDDocument pdf(String source) throws IOException {
        Fields fields = new Fields().with("märke");
        byte[] docx = DocxTemplate.read(TemplateSource.docx(source), fields)
                .fill(Map.of("märke", Picture.of(DocxTemplateTest.png(), "Regionens märke")), "Protokoll Å", "Region");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxPdf.write(docx, new Metadata("Protokoll Å & Ö", "sv", "Region"), "Sida {0} av {1}", out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static void types(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element.getStructureType());
                types(element, found);
            }
        }
    }

    @Test
    void itIsTaggedByWhatItsPartsAreInTheirOrder() throws IOException {
        try (PDDocument pdf = pdf(SOURCE)) {
            List<String> types = new ArrayList<>();
            types(pdf.getDocumentCatalog().getStructureTreeRoot(), types);

            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(types)
                    .containsExactly(
                            "Document",
                            "Figure",
                            "H1",
                            "P",
                            "H2",
                            "Table",
                            "TR",
                            "TH",
                            "TH",
                            "TR",
                            "TD",
                            "TD",
                            "H2",
                            "P");
        }
    }

    @Test
    void itSaysItsTitleItsLanguageAndThatItFollowsTheStandard() throws IOException {
        try (PDDocument pdf = pdf(SOURCE)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Protokoll Å & Ö");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            String packet = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(packet).contains("pdfuaid:part=\"1\"").contains("Protokoll Å &amp; Ö");
        }
    }

    @Test
    void everyHeadingIsABookmarkBelowTheOneItBelongsTo() throws IOException {
        try (PDDocument pdf = pdf(SOURCE)) {
            PDOutlineItem first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            List<String> below = new ArrayList<>();
            first.children().forEach(item -> below.add(item.getTitle()));

            assertThat(first.getTitle()).isEqualTo("Protokoll Å");
            assertThat(below).containsExactly("§ 7 Val", "§ 8 Budget");
        }
    }

    @Test
    void itsTextReadsAsTheDocumentDoesWithTheNumbersOfPages() throws IOException {
        try (PDDocument pdf = pdf(SOURCE)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Protokoll Å", "Inledning.", "§ 7 Val", "Eva", "§ 8 Budget", "Bifall.", "Sida 1 av 1");
        }
    }

    @Test
    void aLongTextGoesOnOverPagesWithoutLosingALine() throws IOException {
        StringBuilder source = new StringBuilder("# Lång\n");
        for (int i = 1; i <= 300; i++) {
            source.append("Stycke nummer ").append(i).append(".\n");
        }
        try (PDDocument pdf = pdf(source.toString())) {
            String text = new PDFTextStripper().getText(pdf);

            assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
            for (int i = 1; i <= 300; i++) {
                assertThat(text).contains("Stycke nummer " + i + ".");
            }
        }
    }
}
