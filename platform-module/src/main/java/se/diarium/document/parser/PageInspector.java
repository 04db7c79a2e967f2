package se.diarium.document.parser;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.pdf.image.ImageGraphicsEngine;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.SAXException;

/**
 * Runs in the child process: walks through a page of a PDF and says, within the page's XHTML, whether it shows anything but
 * text that can be read. Images, curves and slanted lines, comments and stamps may say something; lines, frames and
 * backgrounds do not. Nothing is decoded or drawn. Where the walk fails or takes too long, nothing is said of the page.
 */
final class PageInspector extends ImageGraphicsEngine {

    private static final int MOST_OPERATORS = 200_000;

    /** Straight lines and frames of a ruled sheet or an empty table; letters and codes of bars are drawn with more. */
    private static final int MOST_LINES = 100;

    /** Glyphs without a letter that are as much as a text, and not the bullets of a list. */
    private static final int LEAST_GARBLED = 20;

    /** How far, in points, a line may be from the horizontal or the vertical. */
    private static final double SLANT = 0.1;

    private static final Set<String> PATTERNS =
            Set.of(OperatorName.NON_STROKING_COLOR_N, OperatorName.STROKING_COLOR_N);

    private Point2D start = new Point2D.Float();
    private Point2D pen = start;
    private int operators;
    private int lines;
    private int unmapped;
    private boolean more;

    PageInspector(
            PDPage page,
            int number,
            EmbeddedDocumentExtractor extractor,
            PDFParserConfig config,
            XHTMLContentHandler xhtml,
            Metadata metadata,
            ParseContext context) {
        super(page, number, extractor, config, new HashMap<>(), new AtomicInteger(), xhtml, metadata, context);
    }

    @Override
    public void run() throws IOException {
        try {
            processPage(getPage());
            for (PDAnnotation annotation : getPage().getAnnotations()) {
                more |= !(annotation instanceof PDAnnotationLink || annotation instanceof PDAnnotationPopup);
            }
        } catch (IOException | RuntimeException damaged) {
            more = true;
        }
        if (!more && lines <= MOST_LINES) {
            say(XhtmlText.NOTHING_BUT_TEXT);
        }
        if (unmapped >= LEAST_GARBLED) {
            say(XhtmlText.GARBLED);
        }
    }

    private void say(String mark) throws IOException {
        try {
            xhtml.startElement("span", "class", mark);
            xhtml.endElement("span");
        } catch (SAXException e) {
            throw new IOException("nothing can be said of a page", e);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > MOST_OPERATORS || isImage(operator, operands)) {
            more = true;
            return;
        }
        if (PATTERNS.contains(operator.getName()) && isTiling(operands)) {
            more = true;
        }
        super.processOperator(operator, operands);
    }

    private boolean isImage(Operator operator, List<COSBase> operands) {
        if (operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)) {
            return true;
        }
        return operator.getName().equals(OperatorName.DRAW_OBJECT)
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && getResources().isImageXObject(name);
    }

    private boolean isTiling(List<COSBase> operands) throws IOException {
        return !operands.isEmpty()
                && operands.get(operands.size() - 1) instanceof COSName name
                && getResources().getPattern(name) instanceof PDTilingPattern;
    }

    /** What the page refers to and does not have may have been anything. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure) {
        more = true;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty()) {
            unmapped++;
            more = true;
        } else {
            more |= text.codePoints().anyMatch(PageInspector::isMeaningless);
        }
    }

    private static boolean isMeaningless(int character) {
        int type = Character.getType(character);
        return character == '\uFFFD'
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.SURROGATE
                || type == Character.CONTROL && !Character.isWhitespace(character);
    }

    @Override
    public void moveTo(float x, float y) {
        start = new Point2D.Float(x, y);
        pen = start;
    }

    @Override
    public void lineTo(float x, float y) {
        draw(pen, new Point2D.Float(x, y));
        lines++;
    }

    @Override
    public void closePath() {
        draw(pen, start);
    }

    @Override
    public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
        draw(first, second);
        draw(second, third);
        lines++;
        start = first;
        pen = first;
    }

    private void draw(Point2D from, Point2D to) {
        more |= Math.min(Math.abs(from.getX() - to.getX()), Math.abs(from.getY() - to.getY())) > SLANT;
        pen = to;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        more = true;
        pen = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return pen;
    }

    @Override
    public void strokePath() {
        paint();
    }

    @Override
    public void fillPath(int windingRule) {
        paint();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        paint();
    }

    @Override
    public void shadingFill(COSName shading) {
        paint();
    }

    /** A surface painted through a mask shows what is in the mask. */
    private void paint() {
        more |= getGraphicsState().getSoftMask() != null;
    }
}
