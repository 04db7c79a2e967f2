package se.diarium.governance.planimport;

import java.util.List;

/**
 * What was read of a file: the rows of its tables, and what their headings are taken for.
 *
 * @param columns in the order of the file
 */
public record PlanTable(List<Heading> columns, List<PlanRow> rows) {

    public PlanTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A heading.
     *
     * @param heading as written
     * @param column what it is taken for; null for what is not taken in
     */
    public record Heading(String heading, PlanColumn column) {}
}
