package se.diarium.web.api.wire;

import se.diarium.register.RecordRef;
import se.diarium.web.http.Links;

/** A record that another is tied to, on the wire. */
record TieView(String id, String series, int number, int year, int recordNumber, String url) {

    /** Null for none. */
    static TieView of(RecordRef record, Links links) {
        return record == null
                ? null
                : new TieView(
                        record.id(),
                        record.diarienummer().series(),
                        record.diarienummer().number(),
                        record.diarienummer().year(),
                        record.recordNumber(),
                        links.apiRecord(record.id()));
    }
}
