package se.diarium.web.extract;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.text.MessageFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import se.diarium.pdf.PdfTags;
import se.diarium.pdf.PdfText;

/** The pages of an extract, lying A4, written from the top down. Lengths are in points, 1/72 inch. */
final class PdfPages implements Closeable {

    private static final PDRectangle SHEET = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
    private static final float MARGIN = 36;
    private static final float FOOT = 24;
    private static final float FOOT_SIZE = 8;
    private static final float SHADE = 0.9f;
    private static final float LINE = 0.7f;

    /** Between the margins. */
    static final float WIDTH = SHEET.getWidth() - 2 * MARGIN;

    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final PdfText text;
    private final PdfTags tags;
    private final String title;
    private PDPageContentStream content;
    private float top;

    PdfPages(String title, Locale locale) throws IOException {
        this.title = title;
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage(locale.toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        text = new PdfText(document);
        tags = new PdfTags(document.getDocumentCatalog());
    }

    PdfText text() {
        return text;
    }

    PdfTags tags() {
        return tags;
    }

    /** Begins another page. */
    void next() throws IOException {
        if (content != null) {
            content.close();
        }
        PDPage page = new PDPage(SHEET);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        tags.page(page, content);
        top = SHEET.getHeight() - MARGIN;
    }

    boolean hasRoom(float height) {
        return top - height >= MARGIN + FOOT;
    }

    void down(float height) {
        top -= height;
    }

    void write(String line, float left, float size) throws IOException {
        write(line, left, 0, size);
    }

    /** @param below from where the page is written to the foot of the line */
    void write(String line, float left, float below, float size) throws IOException {
        write(content, line, MARGIN + left, top - below, size);
    }

    private void write(PDPageContentStream stream, String line, float x, float y, float size) throws IOException {
        stream.beginText();
        stream.setFont(text.font(), size);
        stream.newLineAtOffset(x, y);
        stream.showText(text.known(line));
        stream.endText();
    }

    /** Shades the next part of the page. */
    void shade(float height) throws IOException {
        tags.beginArtifact();
        content.saveGraphicsState();
        content.setNonStrokingColor(SHADE);
        content.addRect(MARGIN, top - height, WIDTH, height);
        content.fill();
        content.restoreGraphicsState();
        tags.end();
    }

    /** Draws a line across the page. */
    void rule() throws IOException {
        tags.beginArtifact();
        content.setStrokingColor(LINE);
        content.setLineWidth(LINE);
        content.moveTo(MARGIN, top);
        content.lineTo(MARGIN + WIDTH, top);
        content.stroke();
        tags.end();
    }

    /**
     * Numbers the pages and writes the document.
     *
     * @param pattern for the number of a page and of all pages
     */
    void finish(String pattern, OutputStream out) throws IOException {
        content.close();
        tags.finish();
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            try (PDPageContentStream foot =
                    new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true, true)) {
                foot.beginMarkedContent(PdfTags.ARTIFACT);
                String number = MessageFormat.format(pattern, Integer.toString(i + 1), Integer.toString(pages));
                write(foot, title + "  ·  " + number, MARGIN, MARGIN, FOOT_SIZE);
                foot.endMarkedContent();
            }
        }
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
