package se.diarium.application.render;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Walks a document's tree and writes it paragraph by paragraph. */
final class DocxWriter extends AbstractVisitor {

    private static final int[] HEADING_POINTS = {18, 14, 12};
    private static final String BULLET = "\u2022 ";

    private final XWPFDocument docx;
    private final XWPFStyles styles;
    private XWPFParagraph paragraph;
    private XWPFTable table;
    private boolean bold;
    private boolean italic;
    private int points;

    DocxWriter(XWPFDocument docx) {
        this.docx = docx;
        this.styles = docx.createStyles();
        for (int level = 1; level <= HEADING_POINTS.length; level++) {
            addHeadingStyle(level);
        }
    }

    private void addHeadingStyle(int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("Heading" + level);
        style.addNewName().setVal("heading " + level);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        styles.addStyle(new XWPFStyle(style, styles));
    }

    @Override
    public void visit(Heading heading) {
        int level = Math.min(heading.getLevel(), HEADING_POINTS.length);
        paragraph = docx.createParagraph();
        paragraph.setStyle("Heading" + level);
        paragraph.setSpacingBefore(200);
        points = HEADING_POINTS[level - 1];
        bold = true;
        visitChildren(heading);
        bold = false;
        points = 0;
    }

    @Override
    public void visit(Paragraph node) {
        paragraph = docx.createParagraph();
        paragraph.setSpacingAfter(120);
        if (node.getParent() instanceof ListItem) {
            paragraph.setIndentationLeft(360);
            paragraph.setIndentationHanging(180);
            run().setText(BULLET);
        }
        visitChildren(node);
    }

    @Override
    public void visit(Emphasis emphasis) {
        italic = true;
        visitChildren(emphasis);
        italic = false;
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        bold = true;
        visitChildren(emphasis);
        bold = false;
    }

    @Override
    public void visit(Text text) {
        run().setText(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        run().addBreak();
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        run().addBreak();
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            table = docx.createTable();
            table.setWidth("100%");
            table.removeRow(0);
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            table.createRow();
        } else if (node instanceof TableCell cell) {
            paragraph = cell(cell).getParagraphs().get(0);
            bold = cell.isHeader();
        }
        visitChildren(node);
        bold = false;
    }

    private XWPFTableCell cell(TableCell node) {
        XWPFTableRow row = table.getRow(table.getNumberOfRows() - 1);
        int index = 0;
        for (var previous = node.getPrevious(); previous != null; previous = previous.getPrevious()) {
            index++;
        }
        XWPFTableCell cell = row.getCell(index);
        return cell == null ? row.createCell() : cell;
    }

    private XWPFRun run() {
        XWPFRun run = paragraph.createRun();
        run.setBold(bold);
        run.setItalic(italic);
        if (points > 0) {
            run.setFontSize(points);
        }
        return run;
    }
}
