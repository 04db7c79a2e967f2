package se.diarium.governance.planimport;

import java.util.Map;
import se.diarium.governance.thread.ObjectKind;

/**
 * A row of a plan's table.
 *
 * @param number as a spreadsheet counts rows, from 1, the headings included; in a document all its tables' rows are counted on
 * @param kind what the heading of its table says that the row is; null where it does not
 * @param cells what is written in its columns; columns with nothing are left out
 * @param headings what the columns are called in the file
 */
record PlanRow(int number, ObjectKind kind, Map<PlanColumn, String> cells, Map<PlanColumn, String> headings) {

    PlanRow {
        cells = Map.copyOf(cells);
        headings = Map.copyOf(headings);
    }

    /** What is written in a column; null for nothing. */
    String cell(PlanColumn column) {
        return cells.get(column);
    }

    /** What the column is called in the file; its field where the file does not have it. */
    String heading(PlanColumn column) {
        return headings.getOrDefault(column, column.field());
    }
}
