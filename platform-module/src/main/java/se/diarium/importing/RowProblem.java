package se.diarium.importing;

import java.util.List;

/**
 * What is wrong with a cell, a row or a table.
 *
 * @param row as a spreadsheet counts it, from 1; 0 when it is the table as a whole
 * @param column its heading as {@link Column#heading()}, or as written where it is unknown
 * @param code key of the message, {@code problem.<code>} in the bundle
 * @param args what the message mentions
 */
public record RowProblem(ImportTable table, int row, String column, String code, List<String> args) {

    public RowProblem {
        args = List.copyOf(args);
    }

    static RowProblem of(ImportTable table, int row, Column column, String code, Object... args) {
        return new RowProblem(table, row, column.heading(), code, strings(List.of(args)));
    }

    static List<String> strings(List<?> args) {
        return args.stream().map(String::valueOf).toList();
    }
}
