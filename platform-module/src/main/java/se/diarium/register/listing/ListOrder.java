package se.diarium.register.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.diarium.register.InvalidInputException;
import se.diarium.register.series.Condition;

/**
 * The order of a list and how a page finds its beginning: after the key of the last row of the page before. So a page costs
 * the same however far it is from the first one, and what is registered meanwhile moves no row to another page.
 *
 * @param columns together they tell every row from every other; all run the same way, as an index does
 */
record ListOrder(List<Column> columns, boolean descending) {

    private static final String SEPARATOR = "~";

    String orderBy() {
        String direction = descending ? " DESC" : "";
        return " ORDER BY "
                + columns.stream().map(column -> column.sql() + direction).collect(Collectors.joining(", "));
    }

    /** The cursor of a row with these values in the columns. */
    static String cursor(List<?> key) {
        return key.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
    }

    /**
     * Restricts rows to those after the cursor.
     *
     * @throws InvalidInputException if it is not the cursor of a list in this order
     */
    void after(Condition condition, String cursor) {
        List<Object> key = read(cursor);
        // The first part repeats what the whole says, in the form that an index is looked up by.
        String compare = descending ? " < ?" : " > ?";
        condition.and(columns.get(0).sql() + (descending ? " <= ?" : " >= ?"), key.get(0));
        StringBuilder part = new StringBuilder();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i).sql();
            part.append(column).append(compare);
            values.add(key.get(i));
            if (i < columns.size() - 1) {
                part.append(" OR ").append(column).append(" = ? AND (");
                values.add(key.get(i));
            }
        }
        part.append(")".repeat(columns.size() - 1));
        condition.and(part.toString(), values.toArray());
    }

    private List<Object> read(String cursor) {
        String[] parts = cursor.split(SEPARATOR, -1);
        if (parts.length != columns.size()) {
            throw unreadable(cursor);
        }
        try {
            return IntStream.range(0, parts.length)
                    .mapToObj(i -> columns.get(i).reader().apply(parts[i]))
                    .toList();
        } catch (RuntimeException e) {
            throw unreadable(cursor);
        }
    }

    private static InvalidInputException unreadable(String cursor) {
        return new InvalidInputException("after", "list.after", cursor);
    }
}
