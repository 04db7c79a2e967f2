package se.diarium.web.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import se.diarium.pdf.PdfTags;

/**
 * An extract to print: title, what it was taken by, and a table with its headings on every page and the number of the page at
 * its foot. It is tagged (ISO 32000-1, 14.8), so that it can be read aloud as the table it is.
 */
final class PdfWriter implements ExtractWriter {

    private static final float TITLE_SIZE = 16;
    private static final float NOTE_SIZE = 9;
    private static final float CELL_SIZE = 8;
    private static final float LEADING = 1.3f;
    private static final float PADDING = 3;

    private final Extract extract;
    private final OutputStream out;
    private final PdfPages pages;
    private final PdfTags tags;
    private final float[] edges;
    private final PDStructureElement table;

    PdfWriter(Extract extract, OutputStream out) throws IOException {
        this.extract = extract;
        this.out = out;
        pages = new PdfPages(extract.title(), extract.locale());
        tags = pages.tags();
        edges = edges(extract.columns());
        pages.next();
        line(tags.child(tags.document(), StandardStructureTypes.H1), extract.title(), TITLE_SIZE);
        for (String note : extract.notes()) {
            PDStructureElement paragraph = tags.child(tags.document(), StandardStructureTypes.P);
            for (String line : pages.text().wrap(note, NOTE_SIZE, PdfPages.WIDTH)) {
                line(paragraph, line, NOTE_SIZE);
            }
        }
        pages.down(NOTE_SIZE);
        table = tags.child(tags.document(), StandardStructureTypes.TABLE);
        headings(true);
    }

    private static float[] edges(List<Extract.Column> columns) {
        float letters = columns.stream().mapToInt(Extract.Column::width).sum();
        float[] edges = new float[columns.size() + 1];
        for (int i = 0; i < columns.size(); i++) {
            edges[i + 1] = edges[i] + PdfPages.WIDTH * columns.get(i).width() / letters;
        }
        return edges;
    }

    private void line(PDStructureElement element, String text, float size) throws IOException {
        if (!pages.hasRoom(size * LEADING)) {
            pages.next();
        }
        pages.down(size * LEADING);
        tags.begin(element);
        pages.write(text, 0, size);
        tags.end();
    }

    @Override
    public void row(List<?> cells) throws IOException {
        List<List<String>> wrapped = wrapped(cells);
        if (!pages.hasRoom(height(wrapped))) {
            pages.next();
            headings(false);
        }
        draw(wrapped, StandardStructureTypes.TD, true);
    }

    /** @param tagged whether they are the table's headings, not their repetition on a later page */
    private void headings(boolean tagged) throws IOException {
        List<List<String>> wrapped =
                wrapped(extract.columns().stream().map(Extract.Column::heading).toList());
        pages.shade(height(wrapped));
        draw(wrapped, StandardStructureTypes.TH, tagged);
    }

    private List<List<String>> wrapped(List<?> cells) throws IOException {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i) == null ? "" : cells.get(i).toString();
            wrapped.add(pages.text().wrap(text, CELL_SIZE, edges[i + 1] - edges[i] - 2 * PADDING));
        }
        return wrapped;
    }

    private static float height(List<List<String>> wrapped) {
        int lines = wrapped.stream().mapToInt(List::size).max().orElse(1);
        return lines * CELL_SIZE * LEADING + 2 * PADDING;
    }

    private void draw(List<List<String>> cells, String type, boolean tagged) throws IOException {
        float height = height(cells);
        PDStructureElement row = tagged ? tags.child(table, StandardStructureTypes.TR) : null;
        for (int i = 0; i < cells.size(); i++) {
            if (tagged) {
                tags.begin(tags.child(row, type));
            } else {
                tags.beginArtifact();
            }
            float below = PADDING;
            for (String line : cells.get(i)) {
                below += CELL_SIZE * LEADING;
                pages.write(line, edges[i] + PADDING, below, CELL_SIZE);
            }
            tags.end();
        }
        pages.down(height);
        pages.rule();
    }

    @Override
    public void close() throws IOException {
        try (pages) {
            pages.finish(extract.page(), out);
        }
    }
}
