package se.diarium.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/**
 * A document of headings, paragraphs, lists, tables and pictures, written from its beginning to its end. What it looks like follows
 * from what its parts are; every part is tagged, every heading a bookmark. Made to follow PDF/UA (ISO 14289-1).
 */
public final class TaggedDocument implements Closeable {

    private static final float[] HEADINGS = {18, 14, 12, 11, 11, 11};
    private static final float SIZE = 10.5f;
    private static final float LEADING = 1.35f;
    private static final float INDENT = 16;
    private static final float NUMBER = 40;
    private static final float PADDING = 3;
    /** What is held in memory; the rest is in a temporary file. */
    private static final long MEMORY_BYTES = 16L << 20;

    private final PDDocument document = new PDDocument(MemoryUsageSetting.setupMixed(MEMORY_BYTES).streamCache);
    private final PdfText text;
    private final PdfTags tags;
    private final Sheets sheets;
    private final Bookmarks bookmarks;
    private PDStructureElement group;
    private String groupType;

    public TaggedDocument(Metadata metadata) throws IOException {
        document.setVersion(1.7f);
        metadata.write(document, true);
        text = new PdfText(document);
        tags = new PdfTags(document.getDocumentCatalog());
        sheets = new Sheets(document, text, tags);
        bookmarks = new Bookmarks(document);
    }

    /** A cell of a table. */
    public record Cell(List<Span> text, boolean heading) {}

    /** @param level from 1, the highest */
    public void heading(int level, List<Span> spans) throws IOException {
        int depth = Math.max(1, Math.min(level, HEADINGS.length));
        float size = HEADINGS[depth - 1];
        List<Span> bold =
                spans.stream().map(span -> new Span(span.text(), true)).toList();
        if (!sheets.fresh()) {
            sheets.room(size * LEADING * 4);
            sheets.down(size * 0.6f);
        }
        bookmarks.add(depth, plain(spans), sheets.page());
        lines(top("H" + depth), bold, 0, size);
        sheets.down(size * 0.2f);
    }

    public void paragraph(List<Span> spans) throws IOException {
        lines(top(StandardStructureTypes.P), spans, 0, SIZE);
        sheets.down(SIZE * 0.5f);
    }

    /** An entry of a list; those after each other are one list. */
    public void entry(List<Span> spans) throws IOException {
        PDStructureElement item = tags.child(group(StandardStructureTypes.L), StandardStructureTypes.LI);
        List<Span> marked = new ArrayList<>(spans);
        marked.add(0, Span.plain("– "));
        lines(tags.child(item, StandardStructureTypes.L_BODY), marked, INDENT, SIZE);
    }

    /** Ends the list, table or contents that entries would go on with. */
    public void end() {
        group = null;
        groupType = null;
    }

    /** A line of a table of contents, with the number of a page, that leads to wherever the caller lets it. */
    public PDActionGoTo content(int level, String title, String page) throws IOException {
        PDStructureElement entry = tags.child(group(StandardStructureTypes.TOC), StandardStructureTypes.TOCI);
        PDStructureElement link = tags.child(entry, StandardStructureTypes.LINK);
        float left = INDENT * (level - 1);
        List<List<Span>> lines =
                TextLines.of(List.of(new Span(title, level == 1)), text, SIZE, Sheets.WIDTH - left - NUMBER);
        float height = SIZE * LEADING * lines.size();
        sheets.room(height);
        PDRectangle area =
                new PDRectangle(Sheets.MARGIN + left, sheets.top() - height - PADDING, Sheets.WIDTH - left, height);
        for (int i = 0; i < lines.size(); i++) {
            sheets.down(SIZE * LEADING);
            tags.begin(link);
            sheets.write(lines.get(i), left, SIZE);
            if (i == lines.size() - 1) {
                sheets.write(List.of(Span.plain(" " + page)), Sheets.WIDTH - text.width(" " + page, SIZE), SIZE);
            }
            tags.end();
        }
        PDActionGoTo action = new PDActionGoTo();
        PDAnnotationLink annotation = new PDAnnotationLink();
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        annotation.setBorderStyle(none);
        annotation.setRectangle(area);
        annotation.setContents(title);
        annotation.setPrinted(true);
        annotation.setAction(action);
        annotation.setPage(sheets.page());
        sheets.page().getAnnotations().add(annotation);
        tags.attach(link, annotation);
        return action;
    }

    /** A row of a table; those after each other are one table. */
    public void row(List<Cell> cells) throws IOException {
        PDStructureElement row = tags.child(group(StandardStructureTypes.TABLE), StandardStructureTypes.TR);
        float width = Sheets.WIDTH / Math.max(1, cells.size());
        List<PDStructureElement> elements = new ArrayList<>();
        List<List<List<Span>>> wrapped = new ArrayList<>();
        int most = 1;
        for (Cell cell : cells) {
            elements.add(tags.child(row, cell.heading() ? StandardStructureTypes.TH : StandardStructureTypes.TD));
            List<Span> spans = cell.heading()
                    ? cell.text().stream()
                            .map(span -> new Span(span.text(), true))
                            .toList()
                    : cell.text();
            List<List<Span>> lines = TextLines.of(spans, text, SIZE, width - 2 * PADDING);
            wrapped.add(lines);
            most = Math.max(most, lines.size());
        }
        for (int i = 0; i < most; i++) {
            sheets.room(SIZE * LEADING);
            sheets.down(SIZE * LEADING);
            for (int column = 0; column < wrapped.size(); column++) {
                if (i < wrapped.get(column).size()) {
                    tags.begin(elements.get(column));
                    sheets.write(wrapped.get(column).get(i), column * width + PADDING, SIZE);
                    tags.end();
                }
            }
        }
        sheets.down(PADDING);
        sheets.rule();
    }

    /**
     * A picture.
     *
     * @param bytes PNG or JPEG
     * @param alternative what it shows, in words
     */
    public void picture(byte[] bytes, String alternative, float width, float height) throws IOException {
        PDImageXObject image = PDImageXObject.createFromByteArray(document, bytes, alternative);
        PDStructureElement figure = top(StandardStructureTypes.Figure);
        figure.setAlternateDescription(alternative);
        sheets.room(height);
        sheets.down(height);
        PDLayoutAttributeObject place = new PDLayoutAttributeObject();
        place.setBBox(new PDRectangle(Sheets.MARGIN, sheets.top(), width, height));
        figure.addAttribute(place);
        tags.begin(figure);
        sheets.image(image, width, height);
        tags.end();
        sheets.down(SIZE);
    }

    /** What follows begins on a page of its own. */
    public void pageBreak() throws IOException {
        end();
        if (!sheets.fresh()) {
            sheets.next();
        }
    }

    /** How many pages have been begun. */
    public int pages() {
        return document.getNumberOfPages();
    }

    /**
     * Ends the document, which can be changed by its owner after that.
     *
     * @param foot pattern of {@link MessageFormat} for the number of a page and of all pages, written on each; null for none
     */
    public PDDocument finish(String foot) throws IOException {
        sheets.close();
        tags.finish();
        int pages = document.getNumberOfPages();
        for (int i = 0; foot != null && i < pages; i++) {
            sheets.foot(
                    document.getPage(i), MessageFormat.format(foot, Integer.toString(i + 1), Integer.toString(pages)));
        }
        return document;
    }

    /** As {@link #finish(String)}, and writes it. */
    public void finish(String foot, OutputStream out) throws IOException {
        finish(foot).save(out);
    }

    private PDStructureElement top(String type) {
        end();
        return tags.child(tags.document(), type);
    }

    private PDStructureElement group(String type) {
        if (!type.equals(groupType)) {
            group = top(type);
            groupType = type;
        }
        return group;
    }

    private void lines(PDStructureElement element, List<Span> spans, float left, float size) throws IOException {
        for (List<Span> line : TextLines.of(spans, text, size, Sheets.WIDTH - left)) {
            sheets.room(size * LEADING);
            sheets.down(size * LEADING);
            if (!line.isEmpty()) {
                tags.begin(element);
                sheets.write(line, left, size);
                tags.end();
            }
        }
    }

    private static String plain(List<Span> spans) {
        StringBuilder plain = new StringBuilder();
        spans.forEach(span -> plain.append(span.text()));
        return plain.toString().replace('\n', ' ').strip();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
