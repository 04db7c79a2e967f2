package se.diarium.document.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import se.diarium.document.text.Documents;

/**
 * Makes the files of the corpus from their sources. In a source {@code ||} stands between cells beside each other, {@code ===}
 * alone on a line is a new page and {@code === scan} one that was scanned.
 */
public final class CorpusFiles {

    static final String CELLS = "\\|\\|";
    private static final String PAGE = "===";

    private CorpusFiles() {}

    /** Writes the file into the folder and says where it is. */
    public static Path write(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        List<String> lines = Corpus.source(name).lines().toList();
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> PdfPages.write(file, lines, name.endsWith(".scan.pdf"));
            case "docx" -> docx(file, lines);
            case "odt" -> odt(file, lines);
            case "xlsx" -> xlsx(file, lines);
            case "rtf" -> rtf(file, lines);
            case "html" -> html(file, lines);
            case "eml" -> MailFiles.eml(file, lines, folder);
            case "msg" -> MailFiles.msg(file, lines, folder);
            default -> Files.writeString(file, String.join("\n", lines).replaceAll(CELLS, "   "));
        }
        return file;
    }

    private static void docx(Path file, List<String> lines) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (List<String> block : blocks(lines)) {
                if (block.get(0).contains("||")) {
                    table(document, block);
                } else if (block.get(0).startsWith(PAGE)) {
                    document.createParagraph().createRun().addBreak(BreakType.PAGE);
                } else {
                    block.forEach(line -> document.createParagraph().createRun().setText(line));
                }
            }
            document.write(out);
        }
    }

    private static void table(XWPFDocument document, List<String> rows) {
        int width =
                rows.stream().mapToInt(row -> row.split(CELLS, -1).length).max().orElse(1);
        XWPFTable table = document.createTable(rows.size(), width);
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = rows.get(i).split(CELLS, -1);
            for (int j = 0; j < cells.length; j++) {
                table.getRow(i).getCell(j).setText(cells[j]);
            }
        }
    }

    /** Lines of a table together, every other line by itself. */
    private static List<List<String>> blocks(List<String> lines) {
        List<List<String>> blocks = new ArrayList<>();
        boolean table = false;
        for (String line : lines) {
            boolean row = line.contains("||");
            if (row && table) {
                blocks.get(blocks.size() - 1).add(line);
            } else {
                blocks.add(new ArrayList<>(List.of(line)));
            }
            table = row;
        }
        return blocks;
    }

    private static void odt(Path file, List<String> lines) throws IOException {
        StringBuilder content = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>");
        for (List<String> block : blocks(lines)) {
            boolean table = block.get(0).contains("||");
            content.append(table ? "<table:table>" : "");
            for (String line : block) {
                content.append(table ? row(line) : "<text:p>" + escape(line) + "</text:p>");
            }
            content.append(table ? "</table:table>" : "");
        }
        content.append("</office:text></office:body></office:document-content>");
        Documents.zip(
                file,
                List.of("mimetype", "content.xml"),
                List.of("application/vnd.oasis.opendocument.text", content.toString()));
    }

    private static String row(String line) {
        StringBuilder row = new StringBuilder("<table:table-row>");
        Arrays.stream(line.split(CELLS, -1)).forEach(cell -> row.append("<table:table-cell><text:p>")
                .append(escape(cell))
                .append("</text:p></table:table-cell>"));
        return row.append("</table:table-row>").toString();
    }

    private static void xlsx(Path file, List<String> lines) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Blad1");
            for (int i = 0; i < lines.size(); i++) {
                String[] cells = lines.get(i).split(CELLS, -1);
                var row = sheet.createRow(i);
                for (int j = 0; j < cells.length; j++) {
                    row.createCell(j).setCellValue(cells[j]);
                }
            }
            workbook.write(out);
        }
    }

    private static void rtf(Path file, List<String> lines) throws IOException {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0 Arial;}}\\pard ");
        for (String line : lines) {
            line.replaceAll(CELLS, "\t").codePoints().forEach(point -> {
                if (point == '\t') {
                    rtf.append("\\tab ");
                } else if (point < 128) {
                    rtf.appendCodePoint(point);
                } else {
                    rtf.append("\\u").append(point).append('?');
                }
            });
            rtf.append("\\par\n");
        }
        Files.writeString(file, rtf.append('}'), StandardCharsets.US_ASCII);
    }

    private static void html(Path file, List<String> lines) throws IOException {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>\n");
        for (String line : lines) {
            html.append("<p>").append(escape(line)).append("</p>\n");
        }
        Files.writeString(file, html.append("</body></html>"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
