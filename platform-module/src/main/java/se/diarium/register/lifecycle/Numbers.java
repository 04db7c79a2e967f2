package se.diarium.register.lifecycle;

import java.util.List;
import java.util.stream.Collectors;
import se.diarium.register.RecordFile;

/** The numbers of records, as a message names them. */
final class Numbers {

    private Numbers() {}

    /** The published ones among the records, as {@code 1, 4}; empty for none. */
    static String published(List<RecordFile> records) {
        return records.stream()
                .filter(record -> record.publication() != null)
                .map(record -> Integer.toString(record.recordNumber()))
                .collect(Collectors.joining(", "));
    }
}
