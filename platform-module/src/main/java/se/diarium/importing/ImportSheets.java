package se.diarium.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.diarium.importing.table.TableFile;
import se.diarium.importing.table.UnreadableTableException;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;

/** Finds the sheets of a workbook that the tables of an import are in, by their names. */
final class ImportSheets {

    private static final int LONGEST = 100;

    private ImportSheets() {}

    /** The sheet that a table sent by itself is read from; empty when it is in none, or cannot be read. */
    static Optional<String> of(Path file, ImportTable table) throws IOException {
        try {
            return TableFile.of(file, table.sheets())
                    .sheet()
                    .map(name -> name.substring(0, Math.min(name.length(), LONGEST)));
        } catch (UnreadableTableException broken) {
            return Optional.empty();
        }
    }

    /**
     * The sheet of each table.
     *
     * @throws InvalidInputException if the file is no workbook, or has not exactly one sheet for each table
     */
    static Map<ImportTable, String> ofEach(Path file) throws IOException {
        List<String> names = names(file);
        Map<ImportTable, String> found = new EnumMap<>(ImportTable.class);
        List<FieldError> errors = new ArrayList<>();
        for (ImportTable table : ImportTable.values()) {
            List<String> fitting = names.stream()
                    .filter(name -> table.sheets().contains(TableFile.folded(name)))
                    .toList();
            if (fitting.isEmpty()) {
                errors.add(new FieldError(
                        "file",
                        "import.sheetMissing." + table.code(),
                        String.join(", ", table.sheets()),
                        String.join(", ", names)));
            } else if (fitting.size() > 1) {
                errors.add(new FieldError("file", "import.sheetsAlike", String.join(", ", fitting)));
            } else {
                found.put(table, fitting.get(0));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return found;
    }

    private static List<String> names(Path file) throws IOException {
        try {
            List<String> names = TableFile.sheets(file);
            if (!names.isEmpty()) {
                return names;
            }
        } catch (UnreadableTableException broken) {
            // Told as what is no workbook at all.
        }
        throw new InvalidInputException("file", "import.noWorkbook");
    }
}
