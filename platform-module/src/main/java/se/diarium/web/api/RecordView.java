package se.diarium.web.api;

import java.time.LocalDate;
import se.diarium.register.Direction;
import se.diarium.register.RecordFile;
import se.diarium.web.http.Links;

/** A record on the wire, as those who work with it see it. */
record RecordView(
        String id,
        String series,
        int number,
        int year,
        int recordNumber,
        String title,
        String publicTitle,
        String kind,
        Direction direction,
        LocalDate date,
        String counterparty,
        String publicCounterparty,
        GroundWire secrecy,
        String filename,
        String mimetype,
        long size,
        String contentUrl,
        PublicationView publication,
        DecisionView decision) {

    static RecordView of(RecordFile record, Links links) {
        return new RecordView(
                record.id(),
                record.diarienummer().series(),
                record.diarienummer().number(),
                record.diarienummer().year(),
                record.recordNumber(),
                record.title(),
                record.publicTitle(),
                record.kind(),
                record.direction(),
                record.date(),
                record.counterparty(),
                record.publicCounterparty(),
                GroundWire.of(record.secrecy()),
                record.filename(),
                record.mimetype(),
                record.size(),
                links.apiContent(record.id()),
                PublicationView.of(record.id(), record.publication(), links),
                DecisionView.of(record.decision()));
    }
}
