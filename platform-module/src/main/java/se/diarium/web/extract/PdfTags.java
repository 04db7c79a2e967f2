package se.diarium.web.extract;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** What the parts of a document are, beside how they look: the structure that is read aloud. */
final class PdfTags {

    static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document;
    private final COSArray parentsOfPages = new COSArray();
    private PDPage page;
    private PDPageContentStream content;
    private COSArray parents;
    private int pages;

    PdfTags(PDDocumentCatalog catalog) {
        catalog.setStructureTreeRoot(root);
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        document = child(root, StandardStructureTypes.DOCUMENT);
    }

    PDStructureElement document() {
        return document;
    }

    PDStructureElement child(PDStructureNode parent, String type) {
        PDStructureElement child = new PDStructureElement(type, parent);
        if (StandardStructureTypes.TH.equals(type)) {
            PDTableAttributeObject scope = new PDTableAttributeObject();
            scope.setScope(PDTableAttributeObject.SCOPE_COLUMN);
            child.addAttribute(scope);
        }
        parent.appendKid(child);
        return child;
    }

    /** From here on content stands on this page. */
    void page(PDPage next, PDPageContentStream stream) {
        page = next;
        content = stream;
        parents = new COSArray();
        page.setStructParents(pages);
        parentsOfPages.add(COSInteger.get(pages));
        parentsOfPages.add(parents);
        pages++;
    }

    /** What is written until {@link #end()} belongs to the element. */
    void begin(PDStructureElement element) throws IOException {
        int id = parents.size();
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), id);
        if (element.getPage() == null) {
            element.setPage(page);
        }
        element.appendKid(id);
        parents.add(element);
    }

    /** What is written until {@link #end()} is not to be read aloud. */
    void beginArtifact() throws IOException {
        content.beginMarkedContent(ARTIFACT);
    }

    void end() throws IOException {
        content.endMarkedContent();
    }

    /** To be called when everything is written. */
    void finish() {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parentsOfPages);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        root.setParentTreeNextKey(pages);
    }
}
