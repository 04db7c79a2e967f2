package se.diarium.packaging;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;

/** Writes a PDF file and reads it again. Run in a class loader of its own. */
public final class ReadPdf implements Callable<String> {

    private static final int SIZE = 12;

    @Override
    public String call() throws Exception {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), SIZE);
                content.showText("Diarium");
                content.endText();
            }
            document.save(written);
        }
        try (PDDocument document = Loader.loadPDF(written.toByteArray())) {
            return new PDFTextStripper().getText(document).strip();
        }
    }
}
