package se.diarium.governance.planimport;

import java.util.List;

/**
 * What is wrong with a cell of a plan's table.
 *
 * @param row as a spreadsheet counts rows
 * @param column its heading in the file
 * @param field of an object in the API that the column holds
 * @param code key of the message, {@code problem.<code>} in the bundle
 * @param args what the message mentions
 */
public record RowFault(int row, String column, String field, String code, List<Object> args) {

    public RowFault {
        args = List.copyOf(args);
    }
}
