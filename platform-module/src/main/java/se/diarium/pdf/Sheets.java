package se.diarium.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Standing A4 pages, written from the top down. Lengths are in points, 1/72 inch. */
final class Sheets {

    static final float MARGIN = 62;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float FOOT = 20;
    private static final float FOOT_SIZE = 8;
    /** The typeface has no bold letters: they are drawn with an outline this much of their size. */
    private static final float STROKE = 0.035f;

    private final PDDocument document;
    private final PdfText text;
    private final PdfTags tags;
    private PDPage page;
    private PDPageContentStream content;
    private float top;

    Sheets(PDDocument document, PdfText text, PdfTags tags) throws IOException {
        this.document = document;
        this.text = text;
        this.tags = tags;
        next();
    }

    void next() throws IOException {
        close();
        page = new PDPage(PDRectangle.A4);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        tags.page(page, content);
        top = PDRectangle.A4.getHeight() - MARGIN;
    }

    PDPage page() {
        return page;
    }

    float top() {
        return top;
    }

    boolean fresh() {
        return top == PDRectangle.A4.getHeight() - MARGIN;
    }

    void down(float height) {
        top -= height;
    }

    /** Begins another page unless there is room. */
    void room(float height) throws IOException {
        if (top - height < MARGIN + FOOT && !fresh()) {
            next();
        }
    }

    /** Writes a line whose foot is where the page is written to. */
    void write(List<Span> line, float left, float size) throws IOException {
        float x = MARGIN + left;
        for (Span span : line) {
            write(content, span, x, top, size);
            x += text.width(span.text(), size);
        }
    }

    private void write(PDPageContentStream stream, Span span, float x, float y, float size) throws IOException {
        stream.saveGraphicsState();
        stream.beginText();
        stream.setFont(text.font(), size);
        if (span.bold()) {
            stream.setLineWidth(size * STROKE);
            stream.setRenderingMode(RenderingMode.FILL_STROKE);
        }
        stream.newLineAtOffset(x, y);
        stream.showText(text.known(span.text()));
        stream.endText();
        stream.restoreGraphicsState();
    }

    void image(PDImageXObject image, float width, float height) throws IOException {
        content.drawImage(image, MARGIN, top, width, height);
    }

    /** A line across the page, which is not read aloud. */
    void rule() throws IOException {
        tags.beginArtifact();
        content.setLineWidth(STROKE * 10);
        content.moveTo(MARGIN, top);
        content.lineTo(MARGIN + WIDTH, top);
        content.stroke();
        tags.end();
    }

    /** Writes a line at the foot of a page. */
    void foot(PDPage sheet, String line) throws IOException {
        try (PDPageContentStream foot = new PDPageContentStream(document, sheet, AppendMode.APPEND, true, true)) {
            foot.beginMarkedContent(PdfTags.ARTIFACT);
            write(foot, Span.plain(line), MARGIN, MARGIN - FOOT, FOOT_SIZE);
            foot.endMarkedContent();
        }
    }

    void close() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }
}
