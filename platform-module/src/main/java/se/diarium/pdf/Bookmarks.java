package se.diarium.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks of a document, each below the last one of a higher level. */
public final class Bookmarks {

    private final PDDocument document;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Deque<Level> open = new ArrayDeque<>();

    private record Level(int depth, PDOutlineNode node) {}

    public Bookmarks(PDDocument document) {
        this.document = document;
        open.push(new Level(0, outline));
    }

    /** @param level from 1, the highest */
    public PDOutlineItem add(int level, String title, PDPage page) {
        while (open.peek().depth() >= level) {
            open.pop();
        }
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        PDPageFitWidthDestination place = new PDPageFitWidthDestination();
        place.setPage(page);
        item.setDestination(place);
        open.peek().node().addLast(item);
        open.push(new Level(level, item));
        attach();
        return item;
    }

    /** Makes these the document's bookmarks, whatever it had. */
    public void attach() {
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }
}
