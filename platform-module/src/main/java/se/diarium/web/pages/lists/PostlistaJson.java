package se.diarium.web.pages.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.diarium.publishing.PublicRow;
import se.diarium.register.Direction;
import se.diarium.register.RecordRef;
import se.diarium.register.listing.Days;
import se.diarium.register.listing.ListPage;
import se.diarium.web.http.Links;
import se.diarium.web.lists.ListWords;
import se.diarium.web.pages.Superseded;

/**
 * The day's list as programs of citizens get it; what is protected or not known is left out.
 *
 * @param leftOut how many registered records are not in the list
 * @param next what {@code efter} is for the next page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PostlistaJson(LocalDate from, LocalDate to, long total, long leftOut, String next, List<Item> items) {

    /**
     * A record.
     *
     * @param url of the reading page; left out where the record is not published
     * @param supersededBy the record in force; left out where nothing superseded this one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String diarienummer,
            int recordNumber,
            LocalDate date,
            Direction direction,
            String kind,
            String title,
            String counterparty,
            String caseTitle,
            boolean published,
            String url,
            Superseded.Json supersededBy) {

        static Item of(PublicRow row, ListWords words, Links permanent, Superseded superseded) {
            boolean published = row.published() != null;
            return new Item(
                    words.designation(row.number()),
                    row.recordNumber(),
                    row.date(),
                    row.direction(),
                    row.kind(),
                    row.title(),
                    row.counterparty(),
                    row.caseTitle(),
                    published,
                    published ? permanent.publicRecord(row.id()) : null,
                    superseded.json(row.id()));
        }
    }

    static PostlistaJson of(
            Days days,
            long total,
            long leftOut,
            ListPage<PublicRow> page,
            ListWords words,
            Links permanent,
            Map<String, RecordRef> inForce) {
        Superseded superseded = new Superseded(inForce, record -> permanent.publicRecord(record.id()));
        return new PostlistaJson(
                days.from(),
                days.to(),
                total,
                leftOut,
                page.next(),
                page.rows().stream()
                        .map(row -> Item.of(row, words, permanent, superseded))
                        .toList());
    }
}
