package se.diarium.application.render;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** PDF by way of HTML and a print style sheet. */
public final class PdfRenderer implements DocumentRenderer {

    private final HtmlRenderer html = HtmlRenderer.builder()
            .extensions(Markdown.EXTENSIONS)
            .softbreak("<br/>")
            .escapeHtml(true)
            .build();
    private final String style = resource("document.css");

    public PdfRenderer() {
        // The renderer would print its progress past every logging configuration.
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public byte[] render(String title, Node document) {
        String page = "<html lang=\"sv\"><head><title>" + escape(title) + "</title><style>" + style
                + "</style></head><body>" + html.render(document) + "</body></html>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useFont(PdfRenderer::textFont, "Liberation Sans")
                    .withHtmlContent(page, null)
                    .withProducer("Diarium")
                    .toStream(bytes)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("No PDF of " + title, e);
        }
        return bytes.toByteArray();
    }

    @Override
    public String extension() {
        return ".pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    /** A font with all signs of a report, such as the minus sign; it travels with PDFBox. */
    private static InputStream textFont() {
        return PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String resource(String name) {
        try (InputStream stream = PdfRenderer.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
