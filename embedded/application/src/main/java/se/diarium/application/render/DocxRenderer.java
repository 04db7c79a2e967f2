package se.diarium.application.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.commonmark.node.Node;

/** DOCX with Word's own heading styles, so that the document has an outline. */
public final class DocxRenderer implements DocumentRenderer {

    @Override
    public byte[] render(String title, Node document) {
        try (XWPFDocument docx = new XWPFDocument()) {
            docx.getProperties().getCoreProperties().setTitle(title);
            document.accept(new DocxWriter(docx));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            docx.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("No DOCX of " + title, e);
        }
    }

    @Override
    public String extension() {
        return ".docx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }
}
