package se.diarium.publishing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.decision.meeting.MinutedItems;
import se.diarium.publishing.PublicTies.PublicRef;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseStatus;
import se.diarium.register.CaseSummary;
import se.diarium.register.Decision;
import se.diarium.register.LegalGround;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRef;
import se.diarium.register.RecordTies;
import se.diarium.register.node.CaseReading;

/** Makes out of cases and records what everybody may see of them. To be run as the system. */
public class PublicViews {

    private static final Set<CaseStatus> DECIDED =
            EnumSet.of(CaseStatus.DECIDED, CaseStatus.DISPATCHED, CaseStatus.CLOSED, CaseStatus.ARCHIVED);

    private final CaseReading reading;
    private final PublicParts parts;
    private final MinutedItems minutes;

    public PublicViews(CaseReading reading, PublicParts parts, MinutedItems minutes) {
        this.reading = reading;
        this.parts = parts;
        this.minutes = minutes;
    }

    /** The public form of a case, if something in it is published. */
    public Optional<PublicCase> publicCase(NodeRef caseRef) {
        CaseFile file = reading.caseFile(caseRef);
        Approval approval = new Approval(file.id());
        List<PublicRecord> published = file.records().stream()
                .map(record -> publicRecord(approval, file.designation(), file.secrecy(), record))
                .flatMap(Optional::stream)
                .toList();
        if (published.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PublicCase(
                file.id(),
                file.diarienummer(),
                file.designation(),
                file.body(),
                file.publicTitle(),
                file.publicInitiator(),
                file.registered(),
                file.closed(),
                file.status(),
                published,
                unpublished(file, published.size()),
                file.decisions().stream().filter(approval::covers).toList(),
                delegations(caseRef, file),
                parts.parties(caseRef),
                parts.links(caseRef, this::isPublic)));
    }

    /** What was decided last in a case that is public, if everybody may know it. */
    Optional<DecidedCase> decided(NodeRef caseRef) {
        CaseSummary file = reading.summary(caseRef);
        Approval approval = new Approval(file.id());
        return reading.decisions(caseRef).stream()
                .filter(approval::covers)
                .reduce((earlier, later) -> later)
                .map(decision ->
                        new DecidedCase(file.diarienummer(), file.designation(), file.publicTitle(), decision));
    }

    /** Decisions by delegation are shown when the case is decided, unless they or the records that hold them are secret. */
    private List<PublicDelegation> delegations(NodeRef caseRef, CaseFile file) {
        if (file.secrecy() != null || !DECIDED.contains(file.status())) {
            return List.of();
        }
        Set<String> secret = file.records().stream()
                .filter(record -> record.secrecy() != null)
                .map(RecordFile::id)
                .collect(Collectors.toSet());
        return parts.delegations(caseRef, secret);
    }

    private boolean isPublic(NodeRef caseRef) {
        CaseFile file = reading.caseFile(caseRef);
        return file.records().stream().anyMatch(record -> isOpen(file.secrecy(), record));
    }

    /** How many records are not published; voided ones are none. */
    private static int unpublished(CaseFile file, int published) {
        long standing = file.records().stream()
                .filter(record -> record.voided() == null)
                .count();
        return Math.toIntExact(standing) - published;
    }

    /** The published record with this id, and its case. */
    Optional<InCase> inCase(String id) {
        return reading.recordRef(id).flatMap(ref -> {
            CaseSummary file = reading.summary(reading.caseOf(ref));
            return publicRecord(new Approval(file.id()), file.designation(), file.secrecy(), reading.recordFile(ref))
                    .map(record -> new InCase(ref, record, file.publicTitle()));
        });
    }

    /** The public form of a record, if it is published. */
    public Optional<PublicRecord> publicRecord(String id) {
        return inCase(id).map(InCase::record);
    }

    record InCase(NodeRef ref, PublicRecord record, String caseTitle) {}

    private Optional<PublicRecord> publicRecord(
            Approval approval, String designation, LegalGround secrecyOfCase, RecordFile record) {
        if (!isOpen(secrecyOfCase, record)) {
            return Optional.empty();
        }
        return Optional.of(new PublicRecord(
                record.id(),
                record.diarienummer(),
                designation,
                record.recordNumber(),
                record.publicTitle(),
                record.kind(),
                record.direction(),
                record.date(),
                record.publicCounterparty(),
                record.filename(),
                record.mimetype(),
                record.publication(),
                Optional.ofNullable(record.decision()).filter(approval::covers).orElse(null),
                ties(record.ties())));
    }

    /** A publication is refused for what is secret; asked again here, in case it became secret later. */
    boolean isOpen(LegalGround secrecyOfCase, RecordFile record) {
        return secrecyOfCase == null && record.secrecy() == null && record.publication() != null;
    }

    private PublicTies ties(RecordTies ties) {
        return new PublicTies(
                open(ties.attachmentOf()).orElse(null),
                open(ties.attachments()),
                open(ties.supersedes()),
                open(ties.supersededBy()).orElse(null));
    }

    private List<PublicRef> open(List<RecordRef> records) {
        return records.stream().map(this::open).flatMap(Optional::stream).toList();
    }

    private Optional<PublicRef> open(RecordRef record) {
        return Optional.ofNullable(record)
                .map(RecordRef::id)
                .flatMap(reading::recordRef)
                .flatMap(ref -> {
                    CaseSummary file = reading.summary(reading.caseOf(ref));
                    return isOpen(file.secrecy(), reading.recordFile(ref))
                            ? Optional.of(new PublicRef(record.id(), file.designation(), record.recordNumber()))
                            : Optional.empty();
                });
    }

    /** Which decisions of a case stand in paragraphs of minutes that are approved; looked up when the first is asked for. */
    private final class Approval {

        private final String caseId;
        private List<MinutedItems.Minuted> unapproved;

        Approval(String caseId) {
            this.caseId = caseId;
        }

        boolean covers(Decision decision) {
            if (unapproved == null) {
                unapproved = minutes.unapproved(caseId);
            }
            return unapproved.stream()
                    .noneMatch(item -> item.is(decision.body(), decision.date().getYear(), decision.paragraph()));
        }
    }
}
