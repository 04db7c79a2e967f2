package se.diarium.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.diarium.importing.table.TableFile;
import se.diarium.importing.table.TableRow;
import se.diarium.importing.table.UnreadableTableException;

/** Reads a table whose first row names its columns. */
final class HeadedTable {

    private final ImportTable table;
    private final Consumer<ImportRow> rows;
    private final Consumer<RowProblem> problems;
    private Map<Integer, Column> columns;

    /** @param problems is told of headings that cannot be used; nothing is read below them */
    HeadedTable(ImportTable table, Consumer<ImportRow> rows, Consumer<RowProblem> problems) {
        this.table = table;
        this.rows = rows;
        this.problems = problems;
    }

    void read(Path file) throws IOException {
        try {
            TableFile.of(file, table.sheets()).read(this::take);
            if (columns == null) {
                problems.accept(whole("import.empty"));
            }
        } catch (UnreadableTableException broken) {
            problems.accept(whole("import.unreadable"));
        }
    }

    private RowProblem whole(String code) {
        return new RowProblem(table, 0, "", code, List.of());
    }

    private void take(TableRow row) {
        if (row.isBlank()) {
            return;
        }
        if (columns == null) {
            columns = headings(row);
        } else if (!columns.isEmpty()) {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            columns.forEach((place, column) -> {
                if (!row.cell(place).isEmpty()) {
                    cells.put(column, row.cell(place));
                }
            });
            rows.accept(new ImportRow(table, row.number(), cells));
        }
    }

    /** The columns by their place; none when the headings cannot be used. */
    private Map<Integer, Column> headings(TableRow header) {
        List<RowProblem> wrong = new ArrayList<>();
        Map<Integer, Column> found = new LinkedHashMap<>();
        for (int place = 0; place < header.cells().size(); place++) {
            String heading = header.cell(place);
            if (heading.isEmpty()) {
                continue;
            }
            Optional<Column> column = Column.headed(table, heading);
            if (column.isEmpty()) {
                wrong.add(new RowProblem(table, header.number(), heading, "import.unknownColumn", List.of(accepted())));
            } else if (found.containsValue(column.get())) {
                wrong.add(new RowProblem(table, header.number(), heading, "givenTwice", List.of()));
            } else {
                found.put(place, column.get());
            }
        }
        table.columns().stream()
                .filter(column -> column.isRequired() && !found.containsValue(column))
                .forEach(column -> wrong.add(RowProblem.of(table, header.number(), column, "import.missingColumn")));
        wrong.forEach(problems);
        return wrong.isEmpty() ? found : Map.of();
    }

    private String accepted() {
        return table.columns().stream().map(Column::heading).collect(Collectors.joining(", "));
    }
}
