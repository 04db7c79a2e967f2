package se.diarium.decision.paper.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;

/** Templates, filled and read back. */
class DocxTemplateTest {

    private static final Fields FIELDS =
            new Fields().with("namn", "text", "märke").with("rader", new Fields().with("ord"));

    private static byte[] fill(String source, Map<String, ?> values) throws IOException {
        return DocxTemplate.read(TemplateSource.docx(source), FIELDS).fill(values, "Titel", "Region Exempel");
    }

    private static List<String> paragraphs(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    @Test
    void aPlaceholderIsFilledAndWhatStandsAroundItStays() throws IOException {
        assertThat(paragraphs(fill("Hej {{namn}}, och {{ namn }}!", Map.of("namn", "Ärla <&> \"Å\""))))
                .containsExactly("Hej Ärla <&> \"Å\", och Ärla <&> \"Å\"!");
    }

    @Test
    void aPlaceholderThatAProgramSplitIntoRunsIsFilledAndLooksLikeItsFirstLetter() throws IOException {
        byte[] split;
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("Beslut: {");
            XWPFRun bold = paragraph.createRun();
            bold.setText("{na");
            bold.setBold(true);
            paragraph.createRun().setText("mn}} slut");
            document.write(out);
            split = out.toByteArray();
        }

        byte[] filled = DocxTemplate.read(split, FIELDS).fill(Map.of("namn", "Bifall"), "Titel", "Region");

        assertThat(paragraphs(filled)).containsExactly("Beslut: Bifall slut");
    }

    @Test
    void aBlockComesOnceForEveryEntryAndSeesWhatIsAroundIt() throws IOException {
        byte[] filled = fill(
                "{{#rader}}\n{{ord}} hos {{namn}}\n{{/rader}}\nslut",
                Map.of("namn", "oss", "rader", List.of(Map.of("ord", "ett"), Map.of("ord", "två"))));

        assertThat(paragraphs(filled)).containsExactly("ett hos oss", "två hos oss", "slut");
    }

    @Test
    void aBlockOfATextComesWhereThereIsOneAndTheOtherWhereThereIsNone() throws IOException {
        String source = "{{#text}}\nfinns\n{{/text}}\n{{^text}}\nsaknas\n{{/text}}";

        assertThat(paragraphs(fill(source, Map.of("text", "ja")))).containsExactly("finns");
        assertThat(paragraphs(fill(source, Map.of("text", " ")))).containsExactly("saknas");
    }

    @Test
    void aTextOfSeveralLinesBecomesAsManyParagraphsThatLookTheSame() throws IOException {
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(fill("## {{text}}", Map.of("text", "Första.\n\nAndra."))))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText, XWPFParagraph::getStyle)
                    .containsExactly(tuple("Första.", "Heading2"), tuple("Andra.", "Heading2"));
        }
    }

    @Test
    void aRowOfATableComesForEveryEntry() throws IOException {
        byte[] filled = fill(
                "|! Ord | Namn\n| {{#rader}}{{ord}} | {{namn}}{{/rader}}",
                Map.of("namn", "N", "rader", List.of(Map.of("ord", "ett"), Map.of("ord", "två"))));

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled))) {
            assertThat(document.getTables().get(0).getText().strip()).isEqualTo("Ord\tNamn\nett\tN\ntvå\tN");
        }
    }

    @Test
    void theMarkStandsInThePlaceOfItsPlaceholderWithWordsForThoseWhoDoNotSeeIt() throws IOException {
        byte[] filled = fill("{{märke}}", Map.of("märke", Picture.of(png(), "Region Exempel")));

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled))) {
            XWPFPicture picture = document.getParagraphs()
                    .get(0)
                    .getRuns()
                    .get(0)
                    .getEmbeddedPictures()
                    .get(0);
            assertThat(picture.getPictureData().getData()).isEqualTo(png());
            assertThat(picture.getDescription()).isEqualTo("Region Exempel");
        }
    }

    static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 10, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void anUnknownPlaceholderIsNamedWithWhatIsAccepted() throws IOException {
        byte[] wrong = TemplateSource.docx("{{#rader}}\n{{ordet}}\n{{/rader}}");

        assertThatThrownBy(() -> DocxTemplate.read(wrong, FIELDS))
                .isInstanceOfSatisfying(TemplateException.class, fault -> {
                    assertThat(fault.code()).isEqualTo("unknown");
                    assertThat(fault.args()).containsExactly("ordet", "namn, text, märke, rader, ord");
                });
    }

    @Test
    void aBlockThatIsNotClosedIsNamed() throws IOException {
        byte[] wrong = TemplateSource.docx("{{#rader}}\n{{ord}}");

        assertThatThrownBy(() -> DocxTemplate.read(wrong, FIELDS))
                .isInstanceOfSatisfying(TemplateException.class, fault -> {
                    assertThat(fault.code()).isEqualTo("unclosed");
                    assertThat(fault.args()).containsExactly("{{#rader}}");
                });
    }

    @Test
    void aMarkOfABlockInTheMiddleOfATextIsNamed() throws IOException {
        byte[] wrong = TemplateSource.docx("Här {{#rader}} och där");

        assertThatThrownBy(() -> DocxTemplate.read(wrong, FIELDS))
                .isInstanceOfSatisfying(TemplateException.class, fault -> assertThat(fault.code())
                        .isEqualTo("misplaced"));
    }

    @Test
    void whatIsNoDocxIsNoTemplate() {
        assertThatThrownBy(() -> DocxTemplate.read("hej".getBytes(StandardCharsets.UTF_8), FIELDS))
                .isInstanceOfSatisfying(TemplateException.class, fault -> assertThat(fault.code())
                        .isEqualTo("unreadable"));
        assertThatThrownBy(() -> DocxTemplate.read(new byte[0], FIELDS)).isInstanceOf(TemplateException.class);
    }
}
