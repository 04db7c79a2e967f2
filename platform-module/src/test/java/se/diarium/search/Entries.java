package se.diarium.search;

import java.time.LocalDate;
import java.util.Set;

/** Entries for tests: an ordinary record or case, and variants of it. */
public final class Entries {

    private Entries() {}

    /** A record with a number of its own, so that entries differ. */
    public static Entry record(String id, String title, String text) {
        int number = Math.floorMod(id.hashCode(), 900) + 1;
        return new Entry(
                id,
                EntryType.RECORD,
                "RS/" + number + "/2024",
                "RS",
                2024,
                number,
                1,
                "RS",
                "report",
                title,
                "",
                text,
                LocalDate.of(2024, 5, 20),
                "",
                "DECIDED",
                Set.of(),
                id + ".pdf");
    }

    public static Entry record(String id, String title) {
        return record(id, title, "");
    }

    public static Entry numbered(Entry entry, EntryType type, String series, int number, int year) {
        return new Entry(
                entry.id(),
                type,
                series + '/' + number + '/' + year,
                series,
                year,
                number,
                type == EntryType.CASE ? 0 : 1,
                entry.body(),
                entry.kind(),
                entry.title(),
                entry.counterparty(),
                entry.text(),
                entry.date(),
                entry.decision(),
                entry.status(),
                entry.readers(),
                entry.file());
    }

    public static Entry filed(Entry entry, String body, String kind, int year) {
        return new Entry(
                entry.id(),
                entry.type(),
                entry.diarienummer(),
                entry.series(),
                year,
                entry.number(),
                entry.recordNumber(),
                body,
                kind,
                entry.title(),
                entry.counterparty(),
                entry.text(),
                entry.date(),
                entry.decision(),
                entry.status(),
                entry.readers(),
                entry.file());
    }

    public static Entry dated(Entry entry, LocalDate date) {
        return new Entry(
                entry.id(),
                entry.type(),
                entry.diarienummer(),
                entry.series(),
                entry.year(),
                entry.number(),
                entry.recordNumber(),
                entry.body(),
                entry.kind(),
                entry.title(),
                entry.counterparty(),
                entry.text(),
                date,
                entry.decision(),
                entry.status(),
                entry.readers(),
                entry.file());
    }

    public static Entry decided(Entry entry, String decision) {
        return new Entry(
                entry.id(),
                entry.type(),
                entry.diarienummer(),
                entry.series(),
                entry.year(),
                entry.number(),
                entry.recordNumber(),
                entry.body(),
                entry.kind(),
                entry.title(),
                entry.counterparty(),
                entry.text(),
                entry.date(),
                decision,
                entry.status(),
                entry.readers(),
                entry.file());
    }

    public static Entry readBy(Entry entry, String... readers) {
        return new Entry(
                entry.id(),
                entry.type(),
                entry.diarienummer(),
                entry.series(),
                entry.year(),
                entry.number(),
                entry.recordNumber(),
                entry.body(),
                entry.kind(),
                entry.title(),
                entry.counterparty(),
                entry.text(),
                entry.date(),
                entry.decision(),
                entry.status(),
                Set.of(readers),
                entry.file());
    }
}
