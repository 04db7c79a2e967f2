package se.diarium.document.parser;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import se.diarium.document.page.Box;

/** Runs in the child process: reads the text of a PDF with the place of each sign, as the pages are shown. */
final class GlyphReader extends PDFTextStripper {

    /** How far letters reach above and below their base line, in sizes of the font. */
    private static final double ASCENT = 0.95;

    private static final double DESCENT = -0.25;
    /** How far along its base line, in sizes of the font, a sign may go that is written downwards. */
    private static final double HARDLY = 0.1;
    /** Half the width, in sizes of the font, of a sign that is written downwards. */
    private static final double HALF_WIDTH = 0.5;
    /** Line heights between two paragraphs, as where the text of a file is read. */
    private static final float DROP = 3f;

    /** How far apart, in sizes of the font, two signs of a line may be, and two signs of a word. */
    private static final double SAME_LINE = 1;

    private static final double SAME_WORD = 0.15;

    private static final int QUARTER = 90;

    private final int most;
    private final Map<Integer, PageGlyphs> pages = new HashMap<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private Glyph last;
    private Glyph between;
    private AffineTransform toShown = new AffineTransform();
    private double width;
    private double height;
    private int count;

    /** @param most signs that are read; those that come after are left out */
    GlyphReader(int most) {
        this.most = most;
        setDropThreshold(DROP);
    }

    /** Every page in its order; one without content has no text. */
    List<PageGlyphs> read(PDDocument document) throws IOException {
        pages.clear();
        writeText(document, Writer.nullWriter());
        List<PageGlyphs> all = new ArrayList<>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            PageGlyphs read = pages.get(i + 1);
            all.add(read == null ? empty(document.getPage(i)) : read);
        }
        return all;
    }

    private PageGlyphs empty(PDPage page) {
        startPage(page);
        return new PageGlyphs(width, height, List.of());
    }

    @Override
    protected void startPage(PDPage page) {
        PDRectangle crop = page.getCropBox();
        boolean sideways = turns(page) % 2 == 1;
        width = sideways ? crop.getHeight() : crop.getWidth();
        height = sideways ? crop.getWidth() : crop.getHeight();
        toShown = toShown(page);
        glyphs = new ArrayList<>();
        last = null;
        between = null;
    }

    private static int turns(PDPage page) {
        return Math.floorMod(page.getRotation() / QUARTER, 4);
    }

    /** From the crop box, as it lies in the file, to the page as it is shown, both from their lower left corners. */
    private static AffineTransform toShown(PDPage page) {
        PDRectangle crop = page.getCropBox();
        return switch (turns(page)) {
            case 1 -> new AffineTransform(0, -1, 1, 0, 0, crop.getWidth());
            case 2 -> new AffineTransform(-1, 0, 0, -1, crop.getWidth(), crop.getHeight());
            case 3 -> new AffineTransform(0, 1, -1, 0, crop.getHeight(), 0);
            default -> new AffineTransform();
        };
    }

    /** Where a rectangle of the file is on the page as it is shown. */
    static Box shown(PDPage page, PageGlyphs size, PDRectangle rectangle) {
        PDRectangle crop = page.getCropBox();
        AffineTransform toShown = toShown(page);
        Point2D first = new Point2D.Double(
                rectangle.getLowerLeftX() - crop.getLowerLeftX(), rectangle.getLowerLeftY() - crop.getLowerLeftY());
        Point2D second = new Point2D.Double(
                rectangle.getUpperRightX() - crop.getLowerLeftX(), rectangle.getUpperRightY() - crop.getLowerLeftY());
        Point2D from = toShown.transform(first, null);
        Point2D to = toShown.transform(second, null);
        return Box.between(
                from.getX() / size.width(),
                1 - from.getY() / size.height(),
                to.getX() / size.width(),
                1 - to.getY() / size.height());
    }

    @Override
    protected void endPage(PDPage page) {
        pages.put(getCurrentPageNo(), new PageGlyphs(width, height, glyphs));
    }

    @Override
    protected void writeString(String word, List<TextPosition> signs) {
        signs.forEach(sign -> {
            Glyph glyph = glyph(sign);
            if (between != null && last != null && last.isFollowedBy(glyph, SAME_LINE)) {
                // To the reader of lines across the page each sign of a line that is not one begins a new one.
                between = last.isFollowedBy(glyph, SAME_WORD) ? null : Glyph.between(" ");
            }
            if (between != null) {
                add(between);
                between = null;
            }
            add(glyph);
            last = glyph;
        });
    }

    @Override
    protected void writeWordSeparator() {
        if (between == null) {
            between = Glyph.between(" ");
        }
    }

    @Override
    protected void writeLineSeparator() {
        between = Glyph.between("\n");
    }

    private void add(Glyph glyph) {
        if (count < most) {
            count++;
            glyphs.add(glyph);
        }
    }

    private Glyph glyph(TextPosition sign) {
        Matrix matrix = sign.getTextMatrix();
        Point2D from = new Point2D.Double(matrix.getTranslateX(), matrix.getTranslateY());
        Point2D to = new Point2D.Double(sign.getEndX(), sign.getEndY());
        Point2D up = new Point2D.Double(matrix.getShearX(), matrix.getScaleY());
        Point2D along = new Point2D.Double(matrix.getScaleX(), matrix.getShearY());
        double size = up.distance(0, 0);
        boolean downwards = Math.abs(dot(from, to, along)) < HARDLY * size * size && from.distance(to) > size / 2;
        Point2D left = downwards ? moved(from, along, -HALF_WIDTH) : from;
        Point2D right = downwards ? moved(to, along, HALF_WIDTH) : to;
        return new Glyph(
                sign.getUnicode() == null ? "" : sign.getUnicode(),
                box(left, right, up),
                toShown.transform(from, null),
                toShown.transform(to, null),
                size);
    }

    private static double dot(Point2D from, Point2D to, Point2D along) {
        return (to.getX() - from.getX()) * along.getX() + (to.getY() - from.getY()) * along.getY();
    }

    private static Point2D moved(Point2D point, Point2D direction, double by) {
        return new Point2D.Double(point.getX() + by * direction.getX(), point.getY() + by * direction.getY());
    }

    private Box box(Point2D from, Point2D to, Point2D up) {
        Box box = null;
        for (Point2D corner : List.of(
                moved(from, up, DESCENT), moved(from, up, ASCENT), moved(to, up, DESCENT), moved(to, up, ASCENT))) {
            Point2D shown = toShown.transform(corner, null);
            double x = shown.getX() / width;
            double y = 1 - shown.getY() / height;
            Box point = new Box(x, y, 0, 0);
            box = box == null ? point : box.and(point);
        }
        return box;
    }
}
