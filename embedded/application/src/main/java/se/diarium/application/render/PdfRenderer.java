package se.diarium.application.render;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    @Override
    public byte[] render(String title, Node document) {
        String page = "<html lang=\"sv\"><head><title>" + escape(title) + "</title><style>" + style
                + "</style></head><body>" + html.render(document) + "</body></html>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
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
