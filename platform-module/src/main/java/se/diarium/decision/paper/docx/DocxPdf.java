package se.diarium.decision.paper.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import se.diarium.pdf.Metadata;
import se.diarium.pdf.Span;
import se.diarium.pdf.TaggedDocument;

/**
 * Writes a DOCX as a PDF that can be read aloud: its headings, paragraphs, lists, tables and pictures in their order. The pages look
 * plain and alike whatever the DOCX looks like; what its header and footer say is left to the foot of the page.
 */
public final class DocxPdf {

    private static final Pattern HEADING = Pattern.compile("(?:heading|rubrik) ?([1-6])");

    private DocxPdf() {}

    /**
     * @param foot pattern of {@link java.text.MessageFormat} for the number of a page and of all pages
     * @throws IOException if this is no DOCX
     */
    public static void write(byte[] docx, Metadata metadata, String foot, OutputStream out) throws IOException {
        try (XWPFDocument source = DocxFile.open(docx);
                TaggedDocument target = new TaggedDocument(metadata)) {
            for (IBodyElement part : source.getBodyElements()) {
                if (part instanceof XWPFTable table) {
                    write(table, target);
                } else if (part instanceof XWPFParagraph paragraph) {
                    write(paragraph, source, target);
                }
            }
            target.finish(foot, out);
        }
    }

    /**
     * All that a DOCX says, a line for each paragraph and row.
     *
     * @throws IOException if this is no DOCX
     */
    public static String text(byte[] docx) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XWPFDocument source = DocxFile.open(docx)) {
            for (IBodyElement part : source.getBodyElements()) {
                if (part instanceof XWPFTable table) {
                    text.append(table.getText()).append('\n');
                } else if (part instanceof XWPFParagraph paragraph) {
                    text.append(paragraph.getText()).append('\n');
                }
            }
        }
        return text.toString().strip();
    }

    private static void write(XWPFParagraph paragraph, XWPFDocument source, TaggedDocument target) throws IOException {
        if (paragraph.isPageBreak()) {
            target.pageBreak();
        }
        for (XWPFRun run : paragraph.getRuns()) {
            for (XWPFPicture picture : run.getEmbeddedPictures()) {
                target.picture(
                        picture.getPictureData().getData(),
                        picture.getDescription(),
                        (float) picture.getWidth(),
                        (float) (picture.getCTPicture()
                                        .getSpPr()
                                        .getXfrm()
                                        .getExt()
                                        .getCy()
                                / (double) Units.EMU_PER_POINT));
            }
        }
        List<Span> spans = spans(paragraph);
        if (spans.stream().allMatch(span -> span.text().isBlank())) {
            return;
        }
        int level = level(paragraph, source);
        if (level > 0) {
            target.heading(level, spans);
        } else if (paragraph.getNumID() != null) {
            target.entry(spans);
        } else {
            target.paragraph(spans);
        }
    }

    private static int level(XWPFParagraph paragraph, XWPFDocument source) {
        String id = paragraph.getStyle();
        if (id == null || source.getStyles() == null) {
            return 0;
        }
        XWPFStyle style = source.getStyles().getStyle(id);
        String name = style == null || style.getName() == null ? id : style.getName();
        Matcher heading = HEADING.matcher(name.toLowerCase(Locale.ROOT));
        return heading.matches() ? Integer.parseInt(heading.group(1)) : 0;
    }

    private static List<Span> spans(XWPFParagraph paragraph) {
        List<Span> spans = new ArrayList<>();
        for (XWPFRun run : paragraph.getRuns()) {
            if (!run.text().isEmpty()) {
                spans.add(new Span(run.text(), run.isBold()));
            }
        }
        return spans;
    }

    private static void write(XWPFTable table, TaggedDocument target) throws IOException {
        target.end();
        for (XWPFTableRow row : table.getRows()) {
            List<TaggedDocument.Cell> cells = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                List<Span> spans = new ArrayList<>();
                for (XWPFParagraph paragraph : cell.getParagraphs()) {
                    if (!spans.isEmpty()) {
                        spans.add(Span.plain("\n"));
                    }
                    spans.addAll(spans(paragraph));
                }
                cells.add(new TaggedDocument.Cell(spans, row.isRepeatHeader()));
            }
            target.row(cells);
        }
        target.end();
    }
}
