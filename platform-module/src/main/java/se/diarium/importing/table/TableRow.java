package se.diarium.importing.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number the row as a spreadsheet counts it, from 1, the header included
 * @param cells texts from the left without space around them; empty where there is nothing
 */
public record TableRow(int number, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** Whether nothing is written in the row. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** The cell at this place from the left, from 0; empty beyond the last. */
    public String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }
}
