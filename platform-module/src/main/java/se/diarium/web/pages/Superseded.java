package se.diarium.web.pages;

import java.util.Map;
import java.util.function.Function;
import se.diarium.register.RecordRef;
import se.diarium.web.text.Speech;

/**
 * The marks of records that were superseded: each leads to the record in force.
 *
 * @param inForce the records in force, by the ids of those whose place they took
 * @param address where a record is read
 */
public record Superseded(Map<String, RecordRef> inForce, Function<RecordRef, String> address) {

    /** The link to the record in force; null for a record that nothing superseded. */
    public LabelledLink link(String id, Speech speech) {
        RecordRef record = inForce.get(id);
        return record == null
                ? null
                : LabelledLink.of(speech.of("superseded.inForce", record.recordNumber()), address.apply(record));
    }

    /** The record in force for programs; null for a record that nothing superseded. */
    public Json json(String id) {
        RecordRef record = inForce.get(id);
        return record == null ? null : new Json(record.id(), record.recordNumber(), address.apply(record));
    }

    /**
     * A record in force as programs get it.
     *
     * @param recordNumber its number within the case
     */
    public record Json(String id, int recordNumber, String url) {}
}
