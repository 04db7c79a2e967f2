package se.diarium.register.listing;

import java.util.ArrayList;
import java.util.List;

/** What a list of cases can be in the order of; the diarienummer tells equals apart. */
public enum CaseSort {
    REGISTERED(Column.day("c.registered_on")),
    NUMBER(null);

    private final List<Column> columns = new ArrayList<>();

    CaseSort(Column first) {
        if (first != null) {
            columns.add(first);
        }
        columns.add(Column.number("c.series_year"));
        columns.add(Column.number("c.running_number"));
        columns.add(Column.text("c.series_code"));
    }

    ListOrder order(boolean descending) {
        return new ListOrder(columns, descending);
    }

    String cursor(ListedCase row) {
        List<Object> key = new ArrayList<>();
        if (this == REGISTERED) {
            key.add(row.description().registered());
        }
        key.add(row.number().year());
        key.add(row.number().number());
        key.add(row.number().series());
        return ListOrder.cursor(key);
    }
}
