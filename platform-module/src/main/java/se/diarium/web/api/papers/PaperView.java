package se.diarium.web.api.papers;

import java.time.Instant;
import se.diarium.decision.paper.MeetingPapers;
import se.diarium.decision.paper.Paper;
import se.diarium.decision.paper.PaperKind;
import se.diarium.register.RecordFile;
import se.diarium.web.http.Links;

/**
 * A paper of a meeting on the wire.
 *
 * @param draft id of the file of the working material while it is a draft; null otherwise
 * @param documentUrl its form for word processors; null where it has none
 */
record PaperView(
        PaperKind kind,
        String item,
        Instant made,
        String draft,
        String record,
        String series,
        Integer number,
        Integer year,
        Integer recordNumber,
        String title,
        String url,
        String contentUrl,
        String documentUrl) {

    static PaperView of(MeetingPapers.Filed filed, Links links) {
        Paper paper = filed.paper();
        RecordFile record = filed.record();
        if (record == null) {
            return new PaperView(
                    paper.kind(),
                    paper.itemId(),
                    paper.madeAt(),
                    paper.draftId(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        return new PaperView(
                paper.kind(),
                paper.itemId(),
                paper.madeAt(),
                null,
                record.id(),
                record.diarienummer().series(),
                record.diarienummer().number(),
                record.diarienummer().year(),
                record.recordNumber(),
                record.title(),
                links.apiRecord(record.id()),
                links.apiContent(record.id()),
                paper.kind() == PaperKind.BUNDLE ? null : links.apiRecord(record.id()) + "/document");
    }
}
