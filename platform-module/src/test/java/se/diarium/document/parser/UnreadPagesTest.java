package se.diarium.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pages of a PDF show something that no text was found for. */
class UnreadPagesTest {

    private static final List<String> PAGE_2 = List.of("page:2");
    private static final PDType1Font HELVETICA = new PDType1Font(FontName.HELVETICA);

    private static PipesTextExtractor extractor;

    @TempDir
    Path folder;

    /** Draws on a page. */
    @FunctionalInterface
    private interface Drawing {
        void on(PDPageContentStream content, PDPage page, PDDocument document) throws IOException;
    }

    @BeforeAll
    static void start() {
        extractor = new PipesTextExtractor(
                new ExtractionSettings(60, 256, 1, 1_000_000, 50, 10), ZoneId.of("Europe/Stockholm"));
    }

    @AfterAll
    static void stop() throws IOException {
        extractor.close();
    }

    /** What is unread of a letter whose further pages are these. */
    private List<String> unread(Drawing... pages) throws Exception {
        Path file = folder.resolve("brev.pdf");
        try (PDDocument document = new PDDocument()) {
            add(document, (content, page, none) -> show(content, "Brevet till nämnden om tidtabellen för linje 45"));
            for (Drawing drawing : pages) {
                add(document, drawing);
            }
            document.save(file.toFile());
        }
        return extractor.extract(file, "brev.pdf").unread();
    }

    private static void add(PDDocument document, Drawing drawing) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setResources(new PDResources());
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            drawing.on(content, page, document);
        }
    }

    private static void show(PDPageContentStream content, String text) throws IOException {
        content.beginText();
        content.setFont(HELVETICA, 11);
        content.newLineAtOffset(60, 700);
        content.showText(text);
        content.endText();
    }

    private static PDImageXObject image(PDDocument document) throws IOException {
        return LosslessFactory.createFromImage(document, new BufferedImage(60, 85, BufferedImage.TYPE_BYTE_GRAY));
    }

    private static void blank(PDPageContentStream content, PDPage page, PDDocument document) {
        // The page is as it was made.
    }

    private static void scanned(PDPageContentStream content, PDPage page, PDDocument document) throws IOException {
        content.drawImage(image(document), 0, 0, 595, 842);
    }

    @Test
    void aBlankPageHoldsNothingToRead() throws Exception {
        assertThat(unread(UnreadPagesTest::blank)).isEmpty();
    }

    @Test
    void aPageWithItsNumberAloneIsRead() throws Exception {
        assertThat(unread((content, page, document) -> show(content, "2 (2)"))).isEmpty();
    }

    @Test
    void aScannedPageIsUnread() throws Exception {
        assertThat(unread(UnreadPagesTest::scanned)).isEqualTo(PAGE_2);
    }

    @Test
    void aScannedPageWithANumberStampedOnItIsUnread() throws Exception {
        assertThat(unread((content, page, document) -> {
                    scanned(content, page, document);
                    show(content, "RS/595/2023");
                }))
                .isEqualTo(PAGE_2);
    }

    @Test
    void anImageWithinTheContentOfThePageIsUnread() throws Exception {
        assertThat(unread((content, page, document) -> {
                    COSDictionary size = new COSDictionary();
                    size.setInt(COSName.W, 1);
                    size.setInt(COSName.H, 1);
                    size.setInt(COSName.BPC, 8);
                    size.setItem(COSName.CS, COSName.DEVICEGRAY);
                    content.drawImage(new PDInlineImage(size, new byte[] {0}, page.getResources()), 0, 0, 595, 842);
                }))
                .isEqualTo(PAGE_2);
    }

    @Test
    void anImageWithinAFormIsUnread() throws Exception {
        assertThat(unread((content, page, document) -> {
                    PDFormXObject form = new PDFormXObject(document);
                    form.setBBox(PDRectangle.A4);
                    form.setResources(new PDResources());
                    COSName name = form.getResources().add(image(document));
                    try (var stream = form.getContentStream().createOutputStream()) {
                        stream.write(("595 0 0 842 0 0 cm /" + name.getName() + " Do").getBytes());
                    }
                    content.drawForm(form);
                }))
                .isEqualTo(PAGE_2);
    }

    @Test
    void linesFramesAndABackgroundAreNothingToRead() throws Exception {
        assertThat(unread((content, page, document) -> {
                    content.setNonStrokingColor(0.9f);
                    content.addRect(0, 0, 595, 842);
                    content.fill();
                    for (int y = 100; y < 800; y += 20) {
                        content.moveTo(60, y);
                        content.lineTo(535, y);
                        content.stroke();
                    }
                }))
                .isEmpty();
    }

    @Test
    void aDrawingIsUnread() throws Exception {
        assertThat(unread((content, page, document) -> {
                    content.moveTo(60, 60);
                    content.curveTo(100, 300, 200, 100, 300, 400);
                    content.stroke();
                }))
                .isEqualTo(PAGE_2);
    }

    @Test
    void moreLinesThanARuledSheetHasAreADrawing() throws Exception {
        assertThat(unread((content, page, document) -> {
                    for (int i = 0; i < 200; i++) {
                        content.addRect(60 + 2 * i, 60, 1, 40);
                        content.fill();
                    }
                }))
                .isEqualTo(PAGE_2);
    }

    @Test
    void aStampIsUnread() throws Exception {
        assertThat(unread((content, page, document) -> page.getAnnotations().add(new PDAnnotationRubberStamp())))
                .isEqualTo(PAGE_2);
    }

    @Test
    void aLinkIsNothingToRead() throws Exception {
        assertThat(unread((content, page, document) -> page.getAnnotations().add(new PDAnnotationLink())))
                .isEmpty();
    }

    @Test
    void aPageThatShowsWhatTheFileDoesNotHoldIsUnread() throws Exception {
        assertThat(unread((content, page, document) -> content.appendRawCommands("/Borta Do\n")))
                .isEqualTo(PAGE_2);
    }

    @Test
    void glyphsThatStandForNoLetterAreUnreadHoweverMany() throws Exception {
        assertThat(unread((content, page, document) -> unmapped(content, page, 3)))
                .isEqualTo(PAGE_2);
        assertThat(unread((content, page, document) -> unmapped(content, page, 300)))
                .isEqualTo(PAGE_2);
    }

    /** In a font whose glyphs have names that no list knows. */
    private static void unmapped(PDPageContentStream content, PDPage page, int glyphs) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, "Helvetica");
        COSDictionary encoding = new COSDictionary();
        COSArray names = new COSArray();
        names.add(COSInteger.get('a'));
        names.add(COSName.getPDFName("okand.bild"));
        encoding.setItem(COSName.DIFFERENCES, names);
        font.setItem(COSName.ENCODING, encoding);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("Okand", font);
        page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
        content.appendRawCommands("BT /Okand 11 Tf 60 700 Td (" + "a".repeat(glyphs) + ") Tj ET\n");
    }

    @Test
    void ofAMixedDocumentThePagesThatShowSomethingElseThanTextAreUnread() throws Exception {
        assertThat(unread(
                        UnreadPagesTest::blank,
                        UnreadPagesTest::scanned,
                        (content, page, document) -> show(content, "Slutet av brevet till nämnden om linje 45"),
                        UnreadPagesTest::blank,
                        UnreadPagesTest::scanned))
                .containsExactly("page:3", "page:6");
    }
}
