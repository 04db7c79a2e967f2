package se.diarium.document.corpus;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Writes PDF files: lines of text, cells beside each other, and pages that are pictures of lines. */
final class PdfPages {

    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);
    private static final float SIZE = 11;
    private static final float LEADING = 14;
    private static final float MARGIN = 60;
    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;
    private static final float COLUMN = 170;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private PdfPages() {}

    static void write(Path file, List<String> lines, boolean scanned) throws IOException {
        try (PDDocument document = new PDDocument()) {
            List<String> page = new ArrayList<>();
            boolean picture = scanned;
            for (String line : lines) {
                if (line.startsWith("===")) {
                    add(document, page, picture);
                    page.clear();
                    picture = scanned || line.endsWith("scan");
                } else {
                    page.add(line);
                }
            }
            add(document, page, picture);
            document.save(file.toFile());
        }
    }

    private static void add(PDDocument document, List<String> lines, boolean picture) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            if (picture) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, scan(lines)),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            } else {
                text(content, lines);
            }
        }
    }

    private static void text(PDPageContentStream content, List<String> lines) throws IOException {
        float y = TOP;
        for (String line : lines) {
            String[] cells = line.split(CorpusFiles.CELLS, -1);
            for (int i = 0; i < cells.length; i++) {
                float x = MARGIN + i * COLUMN;
                for (String row : cells.length == 1 ? wrap(line) : List.of(cells[i])) {
                    show(content, x, y, row);
                    y -= cells.length == 1 ? LEADING : 0;
                }
            }
            y -= cells.length == 1 ? 0 : LEADING;
        }
    }

    private static void show(PDPageContentStream content, float x, float y, String text) throws IOException {
        content.beginText();
        content.setFont(FONT, SIZE);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static List<String> wrap(String text) throws IOException {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String word : text.split(" ")) {
            if (FONT.getStringWidth(row + " " + word) / 1000 * SIZE > WIDTH && !row.isEmpty()) {
                rows.add(row.toString());
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : " ").append(word);
        }
        rows.add(row.toString());
        return rows;
    }

    /** A stroke for each word: what a reader of text makes of handwriting. */
    private static BufferedImage scan(List<String> lines) {
        BufferedImage image = new BufferedImage(595, 842, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.DARK_GRAY);
        for (int i = 0; i < lines.size(); i++) {
            int x = (int) MARGIN;
            for (String word : lines.get(i).split(" ")) {
                graphics.fillRect(x, (int) (MARGIN + i * LEADING), word.length() * 5, 5);
                x += word.length() * 5 + 5;
            }
        }
        graphics.dispose();
        return image;
    }
}
