package se.diarium.pdf;

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
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** What the parts of a document are, beside how they look: the structure that is read aloud. */
public final class PdfTags {

    /** What is not to be read aloud. */
    public static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document;
    private final COSArray parentTree = new COSArray();
    private PDPage page;
    private PDPageContentStream content;
    private COSArray parents;
    private int keys;

    public PdfTags(PDDocumentCatalog catalog) {
        catalog.setStructureTreeRoot(root);
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        document = child(root, StandardStructureTypes.DOCUMENT);
    }

    /** The element that all others are in. */
    public PDStructureElement document() {
        return document;
    }

    /** A new element, the last one of its parent; a heading of a table is one of its column. */
    public PDStructureElement child(PDStructureNode parent, String type) {
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
    public void page(PDPage next, PDPageContentStream stream) {
        page = next;
        content = stream;
        parents = new COSArray();
        page.setStructParents(keys);
        parentTree.add(COSInteger.get(keys));
        parentTree.add(parents);
        keys++;
    }

    /** What is written until {@link #end()} belongs to the element. */
    public void begin(PDStructureElement element) throws IOException {
        int id = parents.size();
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), id);
        if (element.getPage() == null) {
            element.setPage(page);
        }
        if (element.getPage().getCOSObject() == page.getCOSObject()) {
            element.appendKid(id);
        } else {
            PDMarkedContentReference elsewhere = new PDMarkedContentReference();
            elsewhere.setPage(page);
            elsewhere.setMCID(id);
            element.appendKid(elsewhere);
        }
        parents.add(element);
    }

    /** Makes a link that can be clicked a part of the element that holds its text. */
    public void attach(PDStructureElement element, PDAnnotation annotation) {
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        reference.getCOSObject().setItem(COSName.PG, page);
        element.appendKid(reference);
        annotation.setStructParent(keys);
        parentTree.add(COSInteger.get(keys));
        parentTree.add(element);
        keys++;
    }

    /** What is written until {@link #end()} is not to be read aloud. */
    public void beginArtifact() throws IOException {
        content.beginMarkedContent(ARTIFACT);
    }

    public void end() throws IOException {
        content.endMarkedContent();
    }

    /** To be called when everything is written. */
    public void finish() {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parentTree);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        root.setParentTreeNextKey(keys);
    }
}
