package se.diarium.document.parser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import se.diarium.document.page.Box;
import se.diarium.document.page.Cover;

/**
 * Runs in the child process: makes a copy of a PDF with places covered. A page with a cover, with comments, or of a file with
 * layers that can be switched on and off, becomes a picture of itself with the text that is left as an invisible layer; the others are
 * taken over with what they show and nothing else.
 */
final class CopyMaker {

    private static final float DOTS_PER_INCH = 200;
    private static final float POINTS_PER_INCH = 72;
    private static final double MOST_DOTS = 16_000_000;
    private static final float QUALITY = 0.85f;

    /** Comments that point to a place of the page and cover nothing of it. */
    private static final Set<String> POINTING =
            Set.of("Link", "Popup", "Highlight", "Underline", "StrikeOut", "Squiggly");

    /** Marks of what is to be covered, made with another program and not carried out yet. */
    private static final String TO_BE_COVERED = "Redact";

    private final PDDocument source;
    private final PageOrder order;

    CopyMaker(PDDocument source, PageOrder order) {
        this.source = source;
        this.order = order;
    }

    void write(Path result) throws IOException {
        List<PageGlyphs> pages = new GlyphReader(Integer.MAX_VALUE).read(source);
        boolean layers = source.getDocumentCatalog().getOCProperties() != null;
        PDFRenderer renderer = new WholeRenderer(source);
        CleanPages clean = new CleanPages();
        try (PDDocument copy = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (int i = 0; i < source.getNumberOfPages(); i++) {
                PDPage page = source.getPage(i);
                PageGlyphs glyphs = pages.get(i);
                List<Box> covers = covers(i + 1, page, glyphs);
                List<Box> comments = comments(page, glyphs);
                if (covers.isEmpty() && comments.isEmpty() && !layers) {
                    copy.addPage(clean.copy(page, copy));
                } else {
                    BufferedImage picture = picture(renderer, i, glyphs, covers);
                    comments.addAll(covers);
                    addPicture(copy, picture, glyphs, comments);
                }
            }
            copy.getDocumentInformation().setTitle(order.title());
            PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
            preferences.setDisplayDocTitle(true);
            copy.getDocumentCatalog().setViewerPreferences(preferences);
            copy.save(result.toFile());
        }
    }

    private List<Box> covers(int number, PDPage page, PageGlyphs glyphs) throws IOException {
        List<Box> covers = new ArrayList<>();
        order.covers().stream()
                .filter(cover -> cover.page() == number)
                .map(Cover::box)
                .forEach(covers::add);
        for (PDAnnotation comment : page.getAnnotations()) {
            if (TO_BE_COVERED.equals(comment.getSubtype()) && comment.getRectangle() != null) {
                covers.add(GlyphReader.shown(page, glyphs, comment.getRectangle()));
            }
        }
        return covers;
    }

    /** Where comments stand, which may hide what is below them; they stay as they look. */
    private static List<Box> comments(PDPage page, PageGlyphs glyphs) throws IOException {
        List<Box> comments = new ArrayList<>();
        for (PDAnnotation comment : page.getAnnotations()) {
            if (!POINTING.contains(comment.getSubtype()) && !comment.isHidden() && comment.getRectangle() != null) {
                comments.add(GlyphReader.shown(page, glyphs, comment.getRectangle()));
            }
        }
        return comments;
    }

    private static BufferedImage picture(PDFRenderer renderer, int page, PageGlyphs size, List<Box> covers)
            throws IOException {
        double inches = size.width() * size.height() / (POINTS_PER_INCH * POINTS_PER_INCH);
        float dots = (float) Math.min(DOTS_PER_INCH, Math.sqrt(MOST_DOTS / inches));
        BufferedImage picture = renderer.renderImageWithDPI(page, dots, ImageType.RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.BLACK);
        for (Box cover : covers) {
            int left = (int) Math.floor(cover.x() * picture.getWidth());
            int top = (int) Math.floor(cover.y() * picture.getHeight());
            int right = (int) Math.ceil(cover.right() * picture.getWidth());
            int bottom = (int) Math.ceil(cover.bottom() * picture.getHeight());
            pen.fillRect(left, top, right - left, bottom - top);
        }
        pen.dispose();
        return picture;
    }

    private static void addPicture(PDDocument copy, BufferedImage picture, PageGlyphs glyphs, List<Box> gone)
            throws IOException {
        PDRectangle size = new PDRectangle((float) glyphs.width(), (float) glyphs.height());
        PDPage page = new PDPage(size);
        copy.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(copy, page)) {
            content.drawImage(smaller(copy, picture), 0, 0, size.getWidth(), size.getHeight());
            new TextLayer(content).write(glyphs, gone);
        }
    }

    /** A page of text is smaller without loss, a photograph with it. */
    private static PDImageXObject smaller(PDDocument copy, BufferedImage picture) throws IOException {
        PDImageXObject exact = LosslessFactory.createFromImage(copy, picture);
        PDImageXObject lossy = JPEGFactory.createFromImage(copy, picture, QUALITY);
        return exact.getStream().getLength() <= lossy.getStream().getLength() ? exact : lossy;
    }
}
