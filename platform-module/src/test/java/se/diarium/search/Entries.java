package se.diarium.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;

/** Entries for tests: an ordinary record, and variants of an entry. */
public final class Entries {

    private Entries() {}

    /** A record of 2024 whose number follows from its id. */
    public static Entry record(String id, String title, String text) {
        Draft draft = new Draft();
        draft.number = Math.floorMod(id.hashCode(), 900) + 1;
        return draft.entry(id, title, text);
    }

    public static Entry record(String id, String title) {
        return record(id, title, "");
    }

    public static Entry numbered(Entry entry, EntryType type, String series, int number, int year) {
        return with(entry, draft -> {
            draft.type = type;
            draft.series = series;
            draft.number = number;
            draft.year = year;
        });
    }

    public static Entry filed(Entry entry, String body, String kind, int year) {
        return with(entry, draft -> {
            draft.body = body;
            draft.kind = kind;
            draft.year = year;
            draft.date = LocalDate.of(year, 6, 1);
        });
    }

    public static Entry dated(Entry entry, LocalDate date) {
        return with(entry, draft -> draft.date = date);
    }

    public static Entry decided(Entry entry, String decision) {
        return with(entry, draft -> draft.decision = decision);
    }

    public static Entry readBy(Entry entry, String... readers) {
        return with(entry, draft -> draft.readers = Set.of(readers));
    }

    public static Entry attached(Entry entry) {
        return with(entry, draft -> draft.attachment = true);
    }

    public static Entry in(Entry entry, String status) {
        return with(entry, draft -> draft.status = status);
    }

    public static Entry changed(Entry entry, Instant changed) {
        return with(entry, draft -> draft.changed = changed);
    }

    private static Entry with(Entry entry, Consumer<Draft> change) {
        Draft draft = new Draft();
        draft.type = entry.type();
        draft.series = entry.series();
        draft.number = entry.number();
        draft.year = entry.year();
        draft.body = entry.body();
        draft.kind = entry.kind();
        draft.date = entry.date();
        draft.decision = entry.decision();
        draft.readers = entry.readers();
        draft.status = entry.status();
        draft.attachment = entry.attachment();
        draft.changed = entry.changed();
        change.accept(draft);
        return draft.entry(entry.id(), entry.title(), entry.text());
    }

    /** What the variants differ in. */
    private static final class Draft {

        private EntryType type = EntryType.RECORD;
        private String series = "RS";
        private int number = 1;
        private int year = 2024;
        private String body = "RS";
        private String kind = "report";
        private LocalDate date = LocalDate.of(2024, 5, 20);
        private String decision = "";
        private Set<String> readers = Set.of();
        private String status = "DECIDED";
        private boolean attachment;
        private Instant changed;

        Entry entry(String id, String title, String text) {
            String diarienummer = series + '/' + number + '/' + year;
            int recordNumber = type == EntryType.CASE ? 0 : 1;
            return new Entry(
                    id,
                    type,
                    diarienummer,
                    series,
                    year,
                    number,
                    recordNumber,
                    body,
                    kind,
                    title,
                    "",
                    text,
                    date,
                    decision,
                    status,
                    readers,
                    id + ".pdf",
                    attachment,
                    changed);
        }
    }
}
