package se.diarium.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;

/**
 * One registered thing as an index holds it. For the public index every field is already the public twin.
 *
 * @param id the node's id; the key within an index
 * @param type case or record
 * @param diarienummer the number as the region writes it, for example {@code RS/595/2023}
 * @param series the register code of the series, for example {@code RS}
 * @param year the year of the number
 * @param number the running number
 * @param recordNumber the record's number within its case, 0 for a case
 * @param body code of the body
 * @param kind code of the kind of document, for example {@code report}; {@code case} for a case
 * @param title heading
 * @param counterparty sender, recipient or initiator; empty when there is none
 * @param text the text of the document, with a form feed before each page but the first where pages are known; empty when
 *     there is none
 * @param date date of the record, or the day the case was registered; may be null
 * @param decision decision with its paragraph, for example {@code Regionstyrelsen 2024-05-29 § 101: godkänns}; empty when undecided
 * @param status code of the state
 * @param readers authorities that may read it, and each that may not in spite of another of its own as a {@link Denial}; the
 *     public index keeps none
 * @param file file name; empty for a case
 * @param attachment whether it is an attachment of another record
 * @param changed when what the index shows of it changed last, to the second; null when that is not known
 * @param governed what it is by the governance model, and its period
 */
public record Entry(
        String id,
        EntryType type,
        String diarienummer,
        String series,
        int year,
        int number,
        int recordNumber,
        String body,
        String kind,
        String title,
        String counterparty,
        String text,
        LocalDate date,
        String decision,
        String status,
        Set<String> readers,
        String file,
        boolean attachment,
        Instant changed,
        Governed governed) {

    public Entry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        if (id.isEmpty()) {
            throw new IllegalArgumentException("An entry needs an id");
        }
        diarienummer = orEmpty(diarienummer);
        series = orEmpty(series);
        body = orEmpty(body);
        kind = orEmpty(kind);
        title = orEmpty(title);
        counterparty = orEmpty(counterparty);
        text = orEmpty(text);
        decision = orEmpty(decision);
        status = orEmpty(status);
        readers = readers == null ? Set.of() : Set.copyOf(readers);
        file = orEmpty(file);
        changed = changed == null ? null : changed.truncatedTo(ChronoUnit.SECONDS);
        governed = governed == null ? Governed.NONE : governed;
    }

    /** An entry that no governance model and no period is known of. */
    public Entry(
            String id,
            EntryType type,
            String diarienummer,
            String series,
            int year,
            int number,
            int recordNumber,
            String body,
            String kind,
            String title,
            String counterparty,
            String text,
            LocalDate date,
            String decision,
            String status,
            Set<String> readers,
            String file,
            boolean attachment,
            Instant changed) {
        this(
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
                counterparty,
                text,
                date,
                decision,
                status,
                readers,
                file,
                attachment,
                changed,
                Governed.NONE);
    }

    /** The same with what it is by the governance model. */
    public Entry as(Governed other) {
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
                counterparty,
                text,
                date,
                decision,
                status,
                readers,
                file,
                attachment,
                changed,
                other);
    }

    /** An entry that is no attachment, and of which is not known when it changed. */
    public Entry(
            String id,
            EntryType type,
            String diarienummer,
            String series,
            int year,
            int number,
            int recordNumber,
            String body,
            String kind,
            String title,
            String counterparty,
            String text,
            LocalDate date,
            String decision,
            String status,
            Set<String> readers,
            String file) {
        this(
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
                counterparty,
                text,
                date,
                decision,
                status,
                readers,
                file,
                false,
                null);
    }

    /**
     * Sixty-four bits over every field, the same on every machine, so that an index can be compared with the repository
     * without reading its texts back.
     */
    public long fingerprint() {
        return EntryFingerprint.of(this);
    }

    /** The year people look for it in: a record's date; a case's number, and a record's whose date is not known. */
    public int facetYear() {
        return type == EntryType.CASE || date == null ? year : date.getYear();
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
