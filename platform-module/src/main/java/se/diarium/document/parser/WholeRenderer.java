package se.diarium.document.parser;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Runs in the child process: draws pages, and fails where a picture of theirs cannot be drawn, instead of leaving it out. */
final class WholeRenderer extends PDFRenderer {

    WholeRenderer(PDDocument document) {
        super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new WholeDrawer(parameters);
    }
}
