package se.diarium.web.api.lists;

import java.time.Instant;
import java.time.LocalDate;
import se.diarium.register.CaseStatus;
import se.diarium.register.Direction;
import se.diarium.register.listing.ListedRecord;
import se.diarium.web.http.Links;
import se.diarium.web.lists.ListWords;

/** A record as a row of a list on the wire, as those who work with it see it. */
record RecordLineView(
        String id,
        String diarienummer,
        String series,
        int number,
        int year,
        int recordNumber,
        LocalDate date,
        Instant registered,
        Direction direction,
        String kind,
        String title,
        String publicTitle,
        String counterparty,
        String publicCounterparty,
        boolean secret,
        Instant published,
        Integer attachmentOf,
        Integer supersededBy,
        String caseTitle,
        CaseStatus caseStatus,
        String handler,
        String url,
        String caseUrl) {

    static RecordLineView of(ListedRecord row, ListWords words, Links links) {
        return new RecordLineView(
                row.record().nodeId(),
                words.designation(row.record().number()),
                row.record().number().series(),
                row.record().number().number(),
                row.record().number().year(),
                row.record().recordNumber(),
                row.record().date(),
                row.registered(),
                row.record().direction(),
                row.record().kind(),
                row.record().title(),
                row.record().publicTitle(),
                row.record().counterparty(),
                row.record().publicCounterparty(),
                row.secret(),
                row.record().published(),
                row.attachmentOf(),
                row.supersededBy(),
                row.caseTitle(),
                row.status(),
                row.handler(),
                links.apiRecord(row.record().nodeId()),
                links.apiCase(row.record().number()));
    }
}
