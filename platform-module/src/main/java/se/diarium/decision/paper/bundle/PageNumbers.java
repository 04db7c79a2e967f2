package se.diarium.decision.paper.bundle;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import se.diarium.pdf.PdfTags;
import se.diarium.pdf.PdfText;

/** Writes the running number at the lower right of every page, however the page lies; it is not read aloud. */
final class PageNumbers {

    private static final float SIZE = 8;
    private static final float MARGIN = 18;
    private static final float PADDING = 2;

    private final PDDocument document;
    private final OwnPages own;

    PageNumbers(PDDocument document, OwnPages own) {
        this.document = document;
        this.own = own;
    }

    void write() throws IOException {
        PdfText text = new PdfText(document);
        int pages = document.getNumberOfPages();
        int number = 1;
        for (PDPage page : document.getPages()) {
            String line = own.word(BundleJob.Word.NUMBER, Integer.toString(number), Integer.toString(pages));
            write(page, text, line);
            page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
            number++;
        }
    }

    private void write(PDPage page, PdfText text, String line) throws IOException {
        PDRectangle box = page.getCropBox();
        float width = text.width(line, SIZE);
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(PdfTags.ARTIFACT);
            content.transform(upright(page, box));
            float x = (lies(page) ? box.getHeight() : box.getWidth()) - MARGIN - width;
            content.setNonStrokingColor(1f);
            content.addRect(x - PADDING, MARGIN - PADDING, width + 2 * PADDING, SIZE + 2 * PADDING);
            content.fill();
            content.setNonStrokingColor(0f);
            content.beginText();
            content.setFont(text.font(), SIZE);
            content.newLineAtOffset(x, MARGIN);
            content.showText(text.known(line));
            content.endText();
            content.endMarkedContent();
        }
    }

    private static boolean lies(PDPage page) {
        return page.getRotation() % 180 != 0;
    }

    /** From the page as it is seen, its lower left at zero, to the page as it is kept. */
    private static Matrix upright(PDPage page, PDRectangle box) {
        float left = box.getLowerLeftX();
        float low = box.getLowerLeftY();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new Matrix(0, 1, -1, 0, left + box.getWidth(), low);
            case 180 -> new Matrix(-1, 0, 0, -1, left + box.getWidth(), low + box.getHeight());
            case 270 -> new Matrix(0, -1, 1, 0, left, low + box.getHeight());
            default -> new Matrix(1, 0, 0, 1, left, low);
        };
    }
}
