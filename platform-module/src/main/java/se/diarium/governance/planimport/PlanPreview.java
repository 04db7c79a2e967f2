package se.diarium.governance.planimport;

import java.util.List;
import se.diarium.governance.thread.PlanObjectInput;

/**
 * What would be taken in of a table.
 *
 * @param rows in the order of the table, those with faults too
 * @param faults what stands in the way; empty when all can be taken in
 */
public record PlanPreview(List<Row> rows, List<RowFault> faults) {

    public PlanPreview {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /**
     * A row.
     *
     * @param number as a spreadsheet counts rows
     * @param breaksDown what the row says that it is broken down from; null for nothing
     */
    public record Row(int number, PlanObjectInput given, String breaksDown) {}
}
