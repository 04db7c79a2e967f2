package se.diarium.web.api.lists;

import java.time.LocalDate;
import se.diarium.publishing.PublicRow;
import se.diarium.register.Direction;
import se.diarium.web.http.Links;
import se.diarium.web.lists.ListWords;

/** A record as a row of a list on the wire, as it may be handed out; what is protected is left out. */
record PublicLineView(
        String id,
        String diarienummer,
        int recordNumber,
        LocalDate date,
        Direction direction,
        String kind,
        String title,
        String counterparty,
        String caseTitle,
        boolean published,
        String url) {

    static PublicLineView of(PublicRow row, ListWords words, Links links) {
        return new PublicLineView(
                row.id(),
                words.designation(row.number()),
                row.recordNumber(),
                row.date(),
                row.direction(),
                row.kind(),
                row.title(),
                row.counterparty(),
                row.caseTitle(),
                row.published() != null,
                links.apiRecord(row.id()));
    }
}
