package se.diarium.importing.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * CSV as registers and spreadsheets export it: UTF-8 with or without a byte order mark, or else Windows-1252; separated by
 * semicolons, commas or tabs, whichever the first line has most of.
 */
final class CsvFile implements TableFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final int LONGEST_FIRST_LINE = 100_000;

    private final Path file;

    CsvFile(Path file) {
        this.file = file;
    }

    @Override
    public void read(Consumer<TableRow> rows) throws IOException {
        Charset charset = isUtf8() ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(charset))
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .build();
        try (Reader text = open(charset);
                CSVParser parser = format.parse(text)) {
            for (CSVRecord record : parser) {
                rows.accept(new TableRow(
                        Math.toIntExact(record.getRecordNumber()),
                        record.stream().toList()));
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new UnreadableTableException("Not CSV after the rows before", broken);
        }
    }

    @Override
    public Optional<String> sheet() {
        return Optional.empty();
    }

    private boolean isUtf8() throws IOException {
        try (Reader text = new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            text.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private char separator(Charset charset) throws IOException {
        try (Reader text = open(charset)) {
            String line = firstLine(text);
            return SEPARATORS.stream()
                    .max((a, b) -> Long.compare(count(line, a), count(line, b)))
                    .orElseThrow();
        }
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    private static String firstLine(Reader text) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = text.read(); c >= 0 && c != '\n' && line.length() < LONGEST_FIRST_LINE; c = text.read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    /** The text after the byte order mark. */
    private Reader open(Charset charset) throws IOException {
        InputStream in = Files.newInputStream(file);
        BufferedReader text = new BufferedReader(new InputStreamReader(in, charset));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }
}
