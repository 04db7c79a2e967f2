package se.diarium.indexing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.diarium.publishing.PublicCase;
import se.diarium.publishing.PublicRecord;
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseSummary;
import se.diarium.register.Decision;
import se.diarium.register.RecordFile;
import se.diarium.register.number.Diarienummer;
import se.diarium.search.Entry;
import se.diarium.search.EntryType;

/** Writes cases and records as entries of the indexes. The public ones are made of public forms alone. */
class EntryWriter {

    private static final String CASE = "case";

    private final Bodies bodies;

    EntryWriter(Bodies bodies) {
        this.bodies = bodies;
    }

    Entry internal(CaseFile file, Set<String> readers) {
        return caseEntry(
                file.id(),
                file.diarienummer(),
                file.designation(),
                file.body(),
                file.title(),
                file.initiator(),
                file.registered(),
                file.decisions(),
                file.status().name(),
                readers,
                Changes.ofCase(
                        file.registered(),
                        file.closed(),
                        file.decisions(),
                        file.records().stream().map(RecordFile::publication)));
    }

    Entry internal(CaseSummary file, RecordFile record, String text, Set<String> readers) {
        return recordEntry(
                record.id(),
                record.diarienummer(),
                file.designation(),
                file.body(),
                record.recordNumber(),
                record.kind(),
                record.title(),
                record.counterparty(),
                text,
                record.date(),
                record.decision(),
                file.status().name(),
                readers,
                record.filename(),
                record.ties().attachmentOf() != null,
                Changes.ofRecord(record.date(), record.publication()));
    }

    Entry open(PublicCase file) {
        return caseEntry(
                file.id(),
                file.diarienummer(),
                file.designation(),
                file.body(),
                file.title(),
                file.initiator(),
                file.registered(),
                file.decisions(),
                file.status().name(),
                Set.of(),
                Changes.ofCase(
                        file.registered(),
                        file.closed(),
                        file.decisions(),
                        file.records().stream().map(PublicRecord::publication)));
    }

    /** @param body the one that is responsible for the case */
    Entry open(PublicRecord record, String body, String status, String text) {
        return recordEntry(
                record.id(),
                record.diarienummer(),
                record.designation(),
                body,
                record.recordNumber(),
                record.kind(),
                record.title(),
                record.counterparty(),
                text,
                record.date(),
                record.decision(),
                status,
                Set.of(),
                record.filename(),
                record.ties().attachmentOf() != null,
                Changes.ofRecord(record.date(), record.publication()));
    }

    private Entry caseEntry(
            String id,
            Diarienummer number,
            String designation,
            String body,
            String title,
            String initiator,
            LocalDate registered,
            List<Decision> decisions,
            String status,
            Set<String> readers,
            Instant changed) {
        String decided = decisions.stream().map(this::wording).collect(Collectors.joining("\n"));
        return new Entry(
                id,
                EntryType.CASE,
                designation,
                number.series(),
                number.year(),
                number.number(),
                0,
                body,
                CASE,
                title,
                initiator,
                "",
                registered,
                decided,
                status,
                readers,
                "",
                false,
                changed);
    }

    private Entry recordEntry(
            String id,
            Diarienummer number,
            String designation,
            String body,
            int recordNumber,
            String kind,
            String title,
            String counterparty,
            String text,
            LocalDate date,
            Decision decision,
            String status,
            Set<String> readers,
            String file,
            boolean attachment,
            Instant changed) {
        return new Entry(
                id,
                EntryType.RECORD,
                designation,
                number.series(),
                number.year(),
                number.number(),
                recordNumber,
                body,
                kind,
                title,
                counterparty,
                text,
                date,
                decision == null ? "" : wording(decision),
                status,
                readers,
                file,
                attachment,
                changed);
    }

    /** As in "Regionstyrelsen 2024-05-29 § 101: rapporten godkänns". */
    private String wording(Decision decision) {
        String body = bodies.byCode(decision.body()).map(Body::name).orElse(decision.body());
        String place = Stream.of(body, decision.date().toString(), "§", decision.paragraph())
                .collect(Collectors.joining(" "));
        return decision.text() == null ? place : place + ": " + decision.text();
    }
}
