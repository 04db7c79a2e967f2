package se.diarium.register.listing;

import java.util.ArrayList;
import java.util.List;

/** What a list of records can be in the order of; the diarienummer and the record's number tell equals apart. */
public enum RecordSort {
    DATE(Column.day("r.record_date")),
    REGISTERED(Column.instant("r.registered_at")),
    NUMBER(null);

    private final List<Column> columns = new ArrayList<>();

    RecordSort(Column first) {
        if (first != null) {
            columns.add(first);
        }
        columns.add(Column.number("r.series_year"));
        columns.add(Column.number("r.running_number"));
        columns.add(Column.number("r.record_number"));
        columns.add(Column.text("r.series_code"));
    }

    ListOrder order(boolean descending) {
        return new ListOrder(columns, descending);
    }

    String cursor(ListedRecord row) {
        List<Object> key = new ArrayList<>();
        if (this == DATE) {
            key.add(row.record().date());
        } else if (this == REGISTERED) {
            key.add(row.registered().toEpochMilli());
        }
        key.add(row.record().number().year());
        key.add(row.record().number().number());
        key.add(row.record().recordNumber());
        key.add(row.record().number().series());
        return ListOrder.cursor(key);
    }
}
