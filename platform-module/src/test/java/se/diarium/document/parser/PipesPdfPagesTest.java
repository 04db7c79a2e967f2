package se.diarium.document.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.document.page.Box;
import se.diarium.document.page.Cover;
import se.diarium.document.page.PageText;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.document.text.UnreadableDocumentException.Reason;

/** Where text stands on the pages of a PDF, and that nothing is left of what is covered in a copy. */
class PipesPdfPagesTest {

    private static final String NUMBER = "811228-9874";
    private static final ExtractionSettings SETTINGS = new ExtractionSettings(60, 512, 1, 1_000_000, 50, 10);
    private static final PDType1Font HELVETICA = new PDType1Font(FontName.HELVETICA);

    private static PipesPdfPages pages;
    private static PipesTextExtractor extractor;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        pages = new PipesPdfPages(SETTINGS);
        extractor = new PipesTextExtractor(SETTINGS, ZoneOffset.UTC);
    }

    @AfterAll
    static void stop() throws IOException {
        pages.close();
        extractor.close();
    }

    /** Makes a document. */
    @FunctionalInterface
    private interface Making {
        void of(PDDocument document) throws IOException;
    }

    private Path file(Making making) throws IOException {
        Path file = folder.resolve("brev.pdf");
        try (PDDocument document = new PDDocument()) {
            making.of(document);
            document.save(file.toFile());
        }
        return file;
    }

    private static PDPage page(PDDocument document, String... lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setResources(new PDResources());
        document.addPage(page);
        write(document, page, lines);
        return page;
    }

    private static void write(PDDocument document, PDPage page, String... lines) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            for (int i = 0; i < lines.length; i++) {
                content.beginText();
                content.setFont(HELVETICA, 12);
                content.setTextMatrix(Matrix.getTranslateInstance(72, 700 - 14 * i));
                content.showText(lines[i]);
                content.endText();
            }
        }
    }

    private static List<Cover> covers(Path file, String what) throws Exception {
        return pages.read(file).stream()
                .flatMap(page -> places(page, what).stream().map(box -> new Cover(page.number(), box)))
                .toList();
    }

    private static List<Box> places(PageText page, String what) {
        int start = page.text().indexOf(what);
        return start < 0 ? List.of() : page.places(start, start + what.length());
    }

    private Path copy(Path file, List<Cover> covers) throws Exception {
        Path copy = folder.resolve("kopia.pdf");
        pages.cover(file, covers, "Brev", copy);
        return copy;
    }

    private static String text(Path file) throws Exception {
        return extractor.extract(file, "kopia.pdf").text();
    }

    @Test
    void aNumberIsFoundWhereItStandsOnThePage() throws Exception {
        Path file = file(document -> page(document, "Rad ett", "Sökanden " + NUMBER + " är behörig"));

        PageText page = pages.read(file).get(0);

        assertThat(page.width()).isEqualTo(595, within(1.0));
        assertThat(places(page, NUMBER)).singleElement().satisfies(box -> {
            assertThat(box.x() * 595).isBetween(120.0, 130.0);
            assertThat(box.right() * 595).isBetween(185.0, 200.0);
            assertThat(box.y() * 842).isBetween(842 - 699.0, 842 - 695.0);
            assertThat(box.bottom() * 842).isBetween(842 - 686.0, 842 - 682.0);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void placesAreThoseOfThePageAsItIsShownHoweverItIsTurnedAndCropped(int turned) throws Exception {
        Path file = file(document -> {
            PDPage page = page(document);
            page.setCropBox(new PDRectangle(50, 60, 400, 700));
            page.setRotation(turned);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(HELVETICA, 12);
                content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(turned), 260, 400));
                content.showText("Sökanden " + NUMBER + " är behörig");
                content.endText();
            }
        });
        PageText page = pages.read(file).get(0);
        Box place = places(page, NUMBER).get(0);

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            BufferedImage shown = new PDFRenderer(document).renderImageWithDPI(0, 144);
            assertThat(darkPixels(shown, place)).isPositive();
            assertThat(darkPixels(shown, new Box(0, 0, 1, 1))).isGreaterThan(darkPixels(shown, place));
            Path copy = copy(file, List.of(new Cover(1, place)));
            assertThat(text(copy)).contains("Sökanden").contains("är behörig").doesNotContain("811228");
        }
    }

    private static long darkPixels(BufferedImage image, Box box) {
        long dark = 0;
        for (int y = (int) (box.y() * image.getHeight()); y < box.bottom() * image.getHeight(); y++) {
            for (int x = (int) (box.x() * image.getWidth()); x < box.right() * image.getWidth(); x++) {
                dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    @Test
    void whatIsCoveredIsGoneFromTheTextAndTheRestStays() throws Exception {
        Path file = file(document -> page(document, "Rad ett", "Sökanden " + NUMBER + " är behörig", "Rad tre"));

        Path copy = copy(file, covers(file, NUMBER));

        assertThat(text(copy))
                .contains("Rad ett", "Sökanden", "är behörig", "Rad tre")
                .doesNotContain("811228", "9874");
    }

    @Test
    void whatIsCoveredIsBlackOnThePage() throws Exception {
        Path file = file(document -> page(document, "Sökanden " + NUMBER + " är behörig"));
        List<Cover> covers = covers(file, NUMBER);

        try (PDDocument copy = Loader.loadPDF(copy(file, covers).toFile())) {
            BufferedImage shown = new PDFRenderer(copy).renderImageWithDPI(0, 144);
            Box box = covers.get(0).box().middle();
            long all = (long) (box.width() * shown.getWidth()) * (long) (box.height() * shown.getHeight());
            assertThat(darkPixels(shown, box)).isGreaterThanOrEqualTo(all);
        }
    }

    @Test
    void pagesWithoutCoversStayText() throws Exception {
        Path file = file(document -> {
            page(document, "Sökanden " + NUMBER);
            page(document, "Sidan två");
        });

        try (PDDocument copy = Loader.loadPDF(copy(file, covers(file, NUMBER)).toFile())) {
            assertThat(copy.getPage(0).getResources().getXObjectNames()).hasSize(1);
            assertThat(copy.getPage(1).getResources().getXObjectNames()).isEmpty();
        }
        assertThat(text(folder.resolve("kopia.pdf"))).contains("Sidan två");
    }

    @Test
    void nothingThatIsNotOnAPageIsTakenOver() throws Exception {
        Path file = file(document -> {
            PDPage page = page(document, "Sökanden " + NUMBER);
            page(document, "Sidan två");
            document.getDocumentInformation().setAuthor(NUMBER);
            PDMetadata metadata = new PDMetadata(
                    document, new ByteArrayInputStream(("<x>" + NUMBER + "</x>").getBytes(StandardCharsets.UTF_8)));
            document.getDocumentCatalog().setMetadata(metadata);
            document.getPage(1).setMetadata(metadata);
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(NUMBER);
            PDDocumentOutline outline = new PDDocumentOutline();
            outline.addLast(item);
            document.getDocumentCatalog().setDocumentOutline(outline);
            PDAnnotationText comment = new PDAnnotationText();
            comment.setContents(NUMBER);
            comment.setRectangle(new PDRectangle(300, 300, 20, 20));
            page.setAnnotations(List.of(comment));
            attach(document);
        });

        Path copy = copy(file, covers(file, NUMBER));

        assertThat(strings(copy)).noneMatch(string -> string.contains("811228"));
        try (PDDocument made = Loader.loadPDF(copy.toFile())) {
            assertThat(made.getDocumentCatalog().getDocumentOutline()).isNull();
            assertThat(made.getDocumentCatalog().getNames()).isNull();
            assertThat(made.getDocumentInformation().getTitle()).isEqualTo("Brev");
            assertThat(made.getPage(0).getAnnotations()).isEmpty();
        }
    }

    private static void attach(PDDocument document) throws IOException {
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile("bilaga.txt");
        specification.setEmbeddedFile(
                new PDEmbeddedFile(document, new ByteArrayInputStream(NUMBER.getBytes(StandardCharsets.UTF_8))));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("bilaga", specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    /** Every string of a file and the content of every stream that is no picture. */
    private static List<String> strings(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            List<String> strings = new ArrayList<>();
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSDictionary dictionary) {
                    dictionary.getValues().stream()
                            .filter(COSString.class::isInstance)
                            .forEach(string -> strings.add(((COSString) string).getString()));
                }
                if (object.getObject() instanceof COSStream stream
                        && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                    strings.add(stream.toTextString());
                }
            }
            return strings;
        }
    }

    @Test
    void aPictureOfACoveredPageIsNotBroughtAlongByTheListOfAnotherPage() throws Exception {
        Path file = file(document -> {
            PDPage scanned = new PDPage(PDRectangle.A4);
            PDPage written = new PDPage(PDRectangle.A4);
            document.addPage(scanned);
            document.addPage(written);
            try (PDPageContentStream content = new PDPageContentStream(document, scanned)) {
                content.drawImage(LosslessFactory.createFromImage(document, red()), 0, 0, 300, 300);
            }
            PDResources shared = scanned.getResources();
            written.setResources(shared);
            write(document, written, "Sidan två");
        });

        try (PDDocument copy = Loader.loadPDF(
                copy(file, List.of(new Cover(1, new Box(0, 0, 1, 1)))).toFile())) {
            assertThat(copy.getPage(1).getResources().getXObjectNames()).isEmpty();
            BufferedImage first = new PDFRenderer(copy).renderImage(0);
            assertThat(first.getRGB(150, 700)).isEqualTo(Color.BLACK.getRGB());
        }
    }

    private static BufferedImage red() {
        BufferedImage image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 300, 300);
        pen.dispose();
        return image;
    }

    @Test
    void whatIsFilledInInAFormStandsOnThePageAndCanBeCovered() throws Exception {
        Path file = file(document -> {
            PDPage page = page(document, "Blankett");
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDResources fonts = new PDResources();
            fonts.put(COSName.getPDFName("Helv"), HELVETICA);
            form.setDefaultResources(fonts);
            PDTextField field = new PDTextField(form);
            field.setPartialName("nummer");
            field.setDefaultAppearance("/Helv 12 Tf 0 g");
            form.getFields().add(field);
            field.getWidgets().get(0).setRectangle(new PDRectangle(100, 500, 200, 20));
            field.getWidgets().get(0).setPage(page);
            page.getAnnotations().add(field.getWidgets().get(0));
            field.setValue(NUMBER);
        });

        List<Cover> covers = covers(file, NUMBER);

        assertThat(covers).hasSize(1);
        assertThat(text(copy(file, covers))).contains("Blankett").doesNotContain("811228");
    }

    @Test
    void aFileThatIsNoPdfOrIsLockedOrDamagedIsRefusedWithTheReason() throws Exception {
        Path text = Files.writeString(folder.resolve("brev.txt"), "Ett brev");
        Path damaged = Files.writeString(folder.resolve("skadad.pdf"), "%PDF-1.7\n1 0 obj <<");

        assertThatThrownBy(() -> pages.read(text))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.UNSUPPORTED));
        assertThatThrownBy(() -> pages.read(damaged))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.DAMAGED));
    }

    /** How a page shows a picture whose format the platform cannot decode. */
    enum Showing {
        ON_THE_PAGE,
        IN_A_FORM,
        IN_A_PATTERN,
        IN_A_SOFT_MASK,
        IN_A_LETTER
    }

    @ParameterizedTest
    @EnumSource(Showing.class)
    void aPageWithAPictureThatCannotBeDecodedIsNotCoveredWithThePictureLeftOut(Showing showing) throws Exception {
        for (COSName format : List.of(COSName.JBIG2_DECODE, COSName.JPX_DECODE)) {
            Path file = file(document -> {
                PDPage page = page(document, "Sökanden " + NUMBER);
                show(document, page, picture(document, format), showing);
            });
            List<Cover> covers = covers(file, NUMBER);

            assertThat(covers).hasSize(1);
            assertThatThrownBy(() -> copy(file, covers))
                    .as(format.getName())
                    .isInstanceOfSatisfying(UnreadableDocumentException.class, refused -> assertThat(refused.reason())
                            .isEqualTo(Reason.PICTURE));
        }
    }

    @Test
    void aPictureThatCannotBeDecodedIsTakenOverOnAPageWithoutCovers() throws Exception {
        Path file = file(document -> {
            page(document, "Sökanden " + NUMBER);
            PDPage scanned = page(document);
            show(document, scanned, picture(document, COSName.JBIG2_DECODE), Showing.ON_THE_PAGE);
        });

        try (PDDocument copy = Loader.loadPDF(copy(file, covers(file, NUMBER)).toFile())) {
            PDResources shown = copy.getPage(1).getResources();
            assertThat(shown.getXObject(shown.getXObjectNames().iterator().next())
                            .getCOSObject()
                            .getItem(COSName.FILTER))
                    .isEqualTo(COSName.JBIG2_DECODE);
        }
    }

    private static COSStream picture(PDDocument document, COSName format) throws IOException {
        COSStream picture = document.getDocument().createCOSStream();
        try (OutputStream raw = picture.createRawOutputStream()) {
            raw.write(new byte[] {0, 0, 0, 12, 'j', 'P', ' ', ' '});
        }
        picture.setItem(COSName.TYPE, COSName.XOBJECT);
        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
        picture.setItem(COSName.FILTER, format);
        picture.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        picture.setInt(COSName.WIDTH, 8);
        picture.setInt(COSName.HEIGHT, 8);
        picture.setInt(COSName.BITS_PER_COMPONENT, format == COSName.JBIG2_DECODE ? 1 : 8);
        return picture;
    }

    private static void show(PDDocument document, PDPage page, COSStream picture, Showing showing) throws IOException {
        COSDictionary resources = page.getResources().getCOSObject();
        switch (showing) {
            case ON_THE_PAGE -> {
                put(resources, COSName.XOBJECT, picture);
                append(document, page, "q 90 0 0 90 300 300 cm /X Do Q");
            }
            case IN_A_FORM -> {
                put(resources, COSName.XOBJECT, form(document, picture));
                append(document, page, "q 1 0 0 1 300 300 cm /X Do Q");
            }
            case IN_A_PATTERN -> {
                COSStream pattern = form(document, picture);
                pattern.setItem(COSName.TYPE, COSName.PATTERN);
                pattern.removeItem(COSName.SUBTYPE);
                pattern.setInt(COSName.PATTERN_TYPE, 1);
                pattern.setInt(COSName.PAINT_TYPE, 1);
                pattern.setInt(COSName.TILING_TYPE, 1);
                pattern.setInt(COSName.X_STEP, 90);
                pattern.setInt(COSName.Y_STEP, 90);
                put(resources, COSName.PATTERN, pattern);
                append(document, page, "q /Pattern cs /X scn 300 300 90 90 re f Q");
            }
            case IN_A_SOFT_MASK -> {
                COSStream group = form(document, picture);
                COSDictionary transparency = new COSDictionary();
                transparency.setItem(COSName.S, COSName.TRANSPARENCY);
                transparency.setItem(COSName.CS, COSName.DEVICEGRAY);
                group.setItem(COSName.GROUP, transparency);
                COSDictionary mask = new COSDictionary();
                mask.setItem(COSName.S, COSName.LUMINOSITY);
                mask.setItem(COSName.G, group);
                COSDictionary state = new COSDictionary();
                state.setItem(COSName.SMASK, mask);
                put(resources, COSName.EXT_G_STATE, state);
                append(document, page, "q /X gs 0 0 400 400 re f Q");
            }
            case IN_A_LETTER -> {
                COSStream letter = document.getDocument().createCOSStream();
                write(letter, "1000 0 d0 q 1000 0 0 1000 0 0 cm /X Do Q");
                put(resources, COSName.FONT, letterFont(letter, picture));
                append(document, page, "BT /X 90 Tf 300 300 Td (a) Tj ET");
            }
        }
    }

    private static COSDictionary letterFont(COSStream letter, COSStream picture) {
        COSDictionary letters = new COSDictionary();
        letters.setItem(COSName.A, letter);
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, new COSArray(List.of(COSInteger.get('a'), COSName.A)));
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.CHAR_PROCS, letters);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 'a');
        font.setInt(COSName.LAST_CHAR, 'a');
        font.setItem(COSName.WIDTHS, new COSArray(List.of(COSInteger.get(1000))));
        font.setItem(COSName.FONT_BBOX, new PDRectangle(1000, 1000).getCOSArray());
        font.setItem(
                COSName.FONT_MATRIX,
                new COSArray(List.of(
                        new COSFloat(0.001f),
                        COSInteger.ZERO,
                        COSInteger.ZERO,
                        new COSFloat(0.001f),
                        COSInteger.ZERO,
                        COSInteger.ZERO)));
        COSDictionary resources = new COSDictionary();
        put(resources, COSName.XOBJECT, picture);
        font.setItem(COSName.RESOURCES, resources);
        return font;
    }

    private static COSStream form(PDDocument document, COSStream picture) throws IOException {
        COSStream form = document.getDocument().createCOSStream();
        write(form, "q 90 0 0 90 0 0 cm /X Do Q");
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, new PDRectangle(90, 90).getCOSArray());
        COSDictionary resources = new COSDictionary();
        put(resources, COSName.XOBJECT, picture);
        form.setItem(COSName.RESOURCES, resources);
        return form;
    }

    private static void put(COSDictionary resources, COSName kind, COSBase what) {
        COSDictionary all = resources.getCOSDictionary(kind);
        if (all == null) {
            all = new COSDictionary();
            resources.setItem(kind, all);
        }
        all.setItem(COSName.getPDFName("X"), what);
    }

    private static void write(COSStream stream, String content) throws IOException {
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void append(PDDocument document, PDPage page, String content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        write(stream, content);
        COSArray streams = new COSArray();
        if (page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSArray before) {
            before.forEach(streams::add);
        } else {
            streams.add(page.getCOSObject().getItem(COSName.CONTENTS));
        }
        streams.add(stream);
        page.getCOSObject().setItem(COSName.CONTENTS, streams);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270, 45, -30})
    void aNumberWrittenSidewaysIsFoundAndCovered(int degrees) throws Exception {
        Path file = file(document -> {
            PDPage page = page(document, "Rad ett");
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                content.beginText();
                content.setFont(HELVETICA, 12);
                content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), 300, 400));
                content.showText("Sökanden " + NUMBER + " är behörig");
                content.endText();
            }
        });

        assertThat(pages.read(file).get(0).text()).contains("Sökanden " + NUMBER + " är behörig");
        Path copy = copy(file, covers(file, NUMBER));
        assertThat(pages.read(copy).get(0).text()).contains("Rad ett", "Sök").doesNotContainPattern("\\d");
        assertThat(text(copy)).doesNotContainPattern("\\d");
    }
}
