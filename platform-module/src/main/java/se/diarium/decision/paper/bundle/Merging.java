package se.diarium.decision.paper.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import se.diarium.pdf.Bookmarks;
import se.diarium.pdf.Metadata;

/**
 * Appends parts to the contents of a bundle. The tags of a part come along, its own bookmarks stand below its bookmark, and what
 * would act by itself when the file is opened (scripts, actions) is left out.
 */
final class Merging {

    private static final List<COSName> ACTIVE =
            List.of(COSName.OPEN_ACTION, COSName.AA, COSName.getPDFName("Collection"));
    private static final COSName SCRIPTS = COSName.getPDFName("JavaScript");

    private final PDDocument target;
    private final BundleJob job;
    private final OwnPages own;
    private final Bookmarks bookmarks;
    private final PDFMergerUtility merger = new PDFMergerUtility();

    Merging(PDDocument target, BundleJob job, OwnPages own) {
        this.target = target;
        this.job = job;
        this.own = own;
        bookmarks = new Bookmarks(target);
        bookmarks.add(1, own.word(BundleJob.Word.CONTENTS), target.getPage(0));
        merger.setIgnoreAcroFormErrors(true);
    }

    /**
     * @param link the line of the contents, which leads to the part from here on
     * @throws UnreadablePartException if it is a paper that cannot be appended
     */
    void append(Part part, PDActionGoTo link) throws IOException {
        int first = target.getNumberOfPages();
        PDDocumentCatalog catalog = target.getDocumentCatalog();
        catalog.setDocumentOutline(null);
        try (PDDocument source = Loader.loadPDF(part.file().toFile(), Scratch.ofPart())) {
            PDDocumentCatalog theirs = source.getDocumentCatalog();
            ACTIVE.forEach(theirs.getCOSObject()::removeItem);
            if (theirs.getNames() != null) {
                theirs.getNames().getCOSObject().removeItem(SCRIPTS);
            }
            if (part.number() < 0) {
                theirs.setDocumentOutline(null);
            }
            merger.appendDocument(target, source);
        } catch (IOException | RuntimeException e) {
            throw part.number() < 0 ? new IOException(e) : new UnreadablePartException(part.number(), e);
        }
        PDDocumentOutline theirs = catalog.getDocumentOutline();
        PDPage page = target.getPage(first);
        PDOutlineItem bookmark = bookmarks.add(part.level(), part.title(), page);
        adopt(theirs, bookmark);
        PDPageFitWidthDestination place = new PDPageFitWidthDestination();
        place.setPage(page);
        link.setDestination(place);
    }

    private static void adopt(PDDocumentOutline theirs, PDOutlineItem bookmark) {
        if (theirs == null) {
            return;
        }
        List<PDOutlineItem> items = new ArrayList<>();
        theirs.children().forEach(items::add);
        for (PDOutlineItem item : items) {
            item.getCOSObject().removeItem(COSName.PREV);
            item.getCOSObject().removeItem(COSName.NEXT);
            bookmark.addLast(item);
        }
        bookmark.closeNode();
    }

    /** Numbers all pages and says what the bundle is. */
    void finish() throws IOException {
        bookmarks.attach();
        new PageNumbers(target, own).write();
        new Metadata(job.title(), job.language(), job.author()).write(target, false);
    }
}
