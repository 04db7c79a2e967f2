package se.diarium.web.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Values separated by semicolons, else as RFC 4180 has it, in UTF-8 with a byte order mark: Swedish spreadsheets take the
 * comma for a decimal point and take a file without the mark for an older encoding. A text that a spreadsheet would take for
 * a formula gets an apostrophe in front, which makes it a text again.
 */
final class CsvWriter implements ExtractWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').build();

    private final CSVPrinter printer;

    CsvWriter(Extract extract, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(text, FORMAT);
        printer.printRecord(
                extract.columns().stream().map(Extract.Column::heading).toList());
    }

    @Override
    public void row(List<?> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvWriter::safe).toList());
    }

    private static Object safe(Object cell) {
        if (cell instanceof String text && !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0) {
            return "'" + text;
        }
        return Objects.requireNonNullElse(cell, "");
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
