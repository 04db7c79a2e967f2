package se.diarium.importing.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** A table in a file. */
public interface TableFile {

    /**
     * Reads the rows in order, blank ones too.
     *
     * @throws UnreadableTableException if the file is no such table; rows may have been given before that is found
     */
    void read(Consumer<TableRow> rows) throws IOException;

    /**
     * The sheet that is read; empty where the file has no sheets.
     *
     * @throws UnreadableTableException if the file is no such table
     */
    Optional<String> sheet() throws IOException;

    /**
     * The names of the sheets in a workbook, in its order; none when the file is no workbook.
     *
     * @throws UnreadableTableException if it is a workbook that cannot be read
     */
    static List<String> sheets(Path file) throws IOException {
        return isZip(file) ? WorkbookFile.names(file) : List.of();
    }

    /**
     * The table in this file: an Excel workbook when its bytes say so, CSV otherwise.
     *
     * @param sheets names, in lower case, of the sheet to read in a workbook; its first when none has such a name
     */
    static TableFile of(Path file, Collection<String> sheets) throws IOException {
        return isZip(file) ? new WorkbookFile(file, sheets) : new CsvFile(file);
    }

    /** The name of a sheet as it is compared. */
    static String folded(String sheet) {
        return sheet.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isZip(Path file) throws IOException {
        byte[] zip = {'P', 'K', 3, 4};
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(zip.length), zip);
        }
    }
}
