package se.diarium.importing;

import java.util.Map;
import java.util.Optional;

/**
 * A row of a table as it was written.
 *
 * @param number as a spreadsheet counts it, from 1
 * @param cells what is written in the columns that are not empty
 */
record ImportRow(ImportTable table, int number, Map<Column, String> cells) {

    ImportRow {
        cells = Map.copyOf(cells);
    }

    Optional<String> cell(Column column) {
        return Optional.ofNullable(cells.get(column));
    }

    String text(Column column) {
        return cells.get(column);
    }
}
