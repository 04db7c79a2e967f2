package se.diarium.web.api.wire;

import java.time.LocalDate;
import java.util.List;
import se.diarium.register.Direction;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRef;

/** A record on the wire, as those who work with it see it. */
public record RecordView(
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
        GroundView secrecy,
        VoidingView voided,
        String filename,
        String mimetype,
        long size,
        String contentUrl,
        PublicationView publication,
        DecisionView decision,
        String messageId,
        List<String> unread,
        TieView attachmentOf,
        List<TieView> attachments,
        List<TieView> supersedes,
        TieView supersededBy,
        GovernedView governed) {

    public static RecordView of(RecordFile record, Wire wire) {
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
                GroundView.of(record.secrecy(), wire),
                VoidingView.of(record.voided()),
                record.filename(),
                record.mimetype(),
                record.size(),
                wire.links().apiContent(record.id()),
                PublicationView.of(record.id(), record.publication(), wire.links()),
                DecisionView.of(record.decision()),
                record.messageId(),
                record.unread().isEmpty() ? null : record.unread(),
                TieView.of(record.ties().attachmentOf(), wire.links()),
                ties(record.ties().attachments(), wire),
                ties(record.ties().supersedes(), wire),
                TieView.of(record.ties().supersededBy(), wire.links()),
                GovernedView.of(record.governed()));
    }

    private static List<TieView> ties(List<RecordRef> records, Wire wire) {
        return records.stream().map(record -> TieView.of(record, wire.links())).toList();
    }
}
