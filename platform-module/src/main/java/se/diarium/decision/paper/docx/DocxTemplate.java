package se.diarium.decision.paper.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;

/**
 * A DOCX with placeholders as <code>{{name}}</code>. A block, see {@link Block}, has its marks in paragraphs of their own; a row of a
 * table whose first cell begins with the mark and whose last cell ends with the other comes for every entry. A text with several
 * lines that is alone in its paragraph becomes several paragraphs that look the same.
 */
public final class DocxTemplate {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([\\p{L}\\d_]+)\\s*}}");
    private static final Pattern ANY = Pattern.compile("\\{\\{\\s*([#^/]?)\\s*([^{}]*?)\\s*}}");
    private static final Pattern ROW =
            Pattern.compile("(?s)\\{\\{\\s*#\\s*([\\p{L}\\d_]+)\\s*}}(.*)\\{\\{\\s*/\\s*\\1\\s*}}");

    private final byte[] file;

    private DocxTemplate(byte[] file) {
        this.file = file;
    }

    /**
     * Reads a template and looks at its placeholders.
     *
     * @throws TemplateException if it is no DOCX, names what there is not, or a block is not closed
     */
    public static DocxTemplate read(byte[] file, Fields fields) {
        DocxTemplate template = new DocxTemplate(file);
        try (XWPFDocument document = template.open()) {
            check(Block.read(document.getBodyElements(), DocxTemplate::text), fields);
            headersAndFooters(document).forEach(part -> check(part, fields));
        } catch (IOException e) {
            throw new TemplateException("unreadable", String.valueOf(e.getMessage()));
        }
        return template;
    }

    private XWPFDocument open() throws IOException {
        return DocxFile.open(file);
    }

    private static Stream<XWPFParagraph> headersAndFooters(XWPFDocument document) {
        return Stream.concat(document.getHeaderList().stream(), document.getFooterList().stream())
                .map(XWPFHeaderFooter::getParagraphs)
                .flatMap(List::stream);
    }

    private static void check(Object part, Fields fields) {
        if (part instanceof Block<?> block) {
            Fields inner = fields;
            if (block.name() != null) {
                require(block.name(), fields);
                inner = fields.within(block.name());
            }
            for (Object child : block.parts()) {
                check(child, inner);
            }
        } else if (part instanceof XWPFTable table) {
            for (XWPFTableRow row : table.getRows()) {
                String text = text(row);
                Matcher repeated = ROW.matcher(text);
                if (repeated.matches()) {
                    require(repeated.group(1), fields);
                    check(repeated.group(2), fields.within(repeated.group(1)));
                } else {
                    check(text, fields);
                }
            }
        } else {
            check(text(part), fields);
        }
    }

    private static void check(String text, Fields fields) {
        Matcher any = ANY.matcher(text);
        while (any.find()) {
            if (!any.group(1).isEmpty()) {
                throw new TemplateException("misplaced", any.group());
            }
            require(any.group(2), fields);
        }
    }

    private static void require(String name, Fields fields) {
        if (!fields.knows(name)) {
            throw new TemplateException("unknown", name, String.join(", ", fields.names()));
        }
    }

    /**
     * Fills the template.
     *
     * @param values texts, pictures ({@link Picture}) and lists of such maps, by name; what is missing is left empty
     * @param title of the document, which it says of itself
     */
    public byte[] fill(Map<String, ?> values, String title, String author) throws IOException {
        try (XWPFDocument document = open()) {
            List<IBodyElement> old = new ArrayList<>(document.getBodyElements());
            Values all = new Values(values, null);
            append(document, Block.read(old, DocxTemplate::text), all);
            old.forEach(part -> document.removeBodyElement(0));
            headersAndFooters(document).forEach(paragraph -> new FilledParagraph(paragraph).fill(all));
            document.getProperties().getCoreProperties().setTitle(title);
            document.getProperties().getCoreProperties().setCreator(author);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void append(XWPFDocument document, Block<?> block, Values values) {
        for (Object part : block.parts()) {
            if (part instanceof Block<?> inner) {
                List<Values> entries = values.entries(inner.name());
                if (inner.inverted() && entries.isEmpty()) {
                    append(document, inner, values);
                } else if (!inner.inverted()) {
                    entries.forEach(entry -> append(document, inner, entry));
                }
            } else if (part instanceof XWPFTable table) {
                append(document, table, values);
            } else if (part instanceof XWPFParagraph paragraph) {
                append(document, paragraph, values);
            }
        }
    }

    private static void append(XWPFDocument document, XWPFParagraph paragraph, Values values) {
        Matcher alone = PLACEHOLDER.matcher(paragraph.getText().strip());
        if (alone.matches() && values.get(alone.group(1)) instanceof String text && text.contains("\n")) {
            for (String line : text.split("\\R+")) {
                copy(document, paragraph).fill(new Values(Map.of(alone.group(1), line), values));
            }
        } else {
            copy(document, paragraph).fill(values);
        }
    }

    private static FilledParagraph copy(XWPFDocument document, XWPFParagraph paragraph) {
        XWPFParagraph made = document.createParagraph();
        made.getCTP().set(paragraph.getCTP().copy());
        return new FilledParagraph(new XWPFParagraph(made.getCTP(), document));
    }

    private static void append(XWPFDocument document, XWPFTable table, Values values) {
        XWPFTable made = document.createTable();
        made.getCTTbl().set(table.getCTTbl().copy());
        while (made.getCTTbl().sizeOfTrArray() > 0) {
            made.getCTTbl().removeTr(0);
        }
        for (XWPFTableRow row : table.getRows()) {
            Matcher repeated = ROW.matcher(text(row));
            if (repeated.matches()) {
                values.entries(repeated.group(1)).forEach(entry -> append(made, row, entry, repeated.group(1)));
            } else {
                append(made, row, values, null);
            }
        }
    }

    private static void append(XWPFTable table, XWPFTableRow row, Values values, String block) {
        CTRow made = table.getCTTbl().addNewTr();
        made.set(row.getCtRow().copy());
        new XWPFTableRow(made, table).getTableCells().forEach(cell -> cell.getParagraphs()
                .forEach(paragraph -> {
                    FilledParagraph filled = new FilledParagraph(paragraph);
                    if (block != null) {
                        filled.unmark(block);
                    }
                    filled.fill(values);
                }));
    }

    private static String text(Object part) {
        if (part instanceof XWPFParagraph paragraph) {
            return paragraph.getText();
        }
        return part instanceof String text ? text : "";
    }

    private static String text(XWPFTableRow row) {
        StringBuilder text = new StringBuilder();
        row.getTableCells().forEach(cell -> text.append(cell.getText()).append('\n'));
        return text.toString().strip();
    }
}
