package se.diarium.web.pages.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.diarium.publishing.PublicRecord;
import se.diarium.publishing.PublicTies.PublicRef;
import se.diarium.publishing.PublishedRecord;
import se.diarium.register.Direction;
import se.diarium.search.Hit;
import se.diarium.web.http.Links;
import se.diarium.web.pages.search.HitPlaces;

/** A published record as programs of citizens get it; what is protected or not known is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecordJson(
        String id,
        String diarienummer,
        int recordNumber,
        String title,
        String caseTitle,
        String kind,
        Direction direction,
        LocalDate date,
        String counterparty,
        String filename,
        String mimetype,
        long size,
        String sha256,
        Instant publishedAt,
        boolean redacted,
        CaseJson.DecisionJson decision,
        TieJson attachmentOf,
        List<TieJson> attachments,
        List<TieJson> supersedes,
        TieJson supersededBy,
        String url,
        String fileUrl,
        String caseUrl,
        String text,
        List<SimilarJson> similar) {

    /** A published case or record that is about the same, for programs. */
    record SimilarJson(String title, String diarienummer, String url) {}

    /** Another published record, for programs. */
    record TieJson(String diarienummer, int recordNumber, String url) {

        static TieJson of(PublicRef record, Links permanent) {
            return record == null
                    ? null
                    : new TieJson(record.designation(), record.recordNumber(), permanent.publicRecord(record.id()));
        }

        static List<TieJson> of(List<PublicRef> records, Links permanent) {
            return records.stream().map(record -> of(record, permanent)).toList();
        }
    }

    /** As in a list: without the text. */
    static RecordJson of(PublicRecord record, Links permanent) {
        return of(record, null, null, null, permanent);
    }

    static RecordJson of(PublishedRecord published, List<Hit> similar, Links permanent) {
        HitPlaces places = HitPlaces.forCitizens(permanent);
        List<SimilarJson> links = similar.stream()
                .map(hit ->
                        new SimilarJson(hit.title().isEmpty() ? null : hit.title(), hit.diarienummer(), places.of(hit)))
                .toList();
        return of(published.record(), published.caseTitle(), published.text(), links, permanent);
    }

    private static RecordJson of(
            PublicRecord record, String caseTitle, String text, List<SimilarJson> similar, Links permanent) {
        return new RecordJson(
                record.id(),
                record.designation(),
                record.recordNumber(),
                record.title(),
                caseTitle,
                record.kind(),
                record.direction(),
                record.date(),
                record.counterparty(),
                record.filename(),
                record.mimetype(),
                record.publication().size(),
                record.publication().sha256(),
                record.publication().publishedAt(),
                record.publication().redacted(),
                CaseJson.DecisionJson.of(record.decision()),
                TieJson.of(record.ties().attachmentOf(), permanent),
                TieJson.of(record.ties().attachments(), permanent),
                TieJson.of(record.ties().supersedes(), permanent),
                TieJson.of(record.ties().supersededBy(), permanent),
                permanent.publicRecord(record.id()),
                permanent.publicFile(record.id()),
                permanent.publicCase(record.diarienummer()),
                text,
                similar);
    }
}
