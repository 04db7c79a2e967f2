package se.diarium.publishing;

import java.util.List;
import java.util.Optional;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.transaction.TransactionService;
import org.mockito.Mockito;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.RunningRegister;
import se.diarium.decision.meeting.MinutedItems;
import se.diarium.register.CaseFile;
import se.diarium.register.LegalGround;
import se.diarium.register.RecordFile;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Nodes;

/** What everybody may see, with one of the guards before it away. */
public final class UnguardedViews {

    private final RunningRegister register;
    private final CaseReading reading;
    private final PublicParts parts;
    private final MinutedItems minutes;

    public UnguardedViews(RunningRegister register) {
        this.register = register;
        this.reading = register.bean("diarium.caseReading", CaseReading.class);
        this.parts = register.bean("diarium.publicParts", PublicParts.class);
        this.minutes = register.bean("diarium.minutedItems", MinutedItems.class);
    }

    public PublicViews guarded() {
        return new PublicViews(reading, parts, minutes);
    }

    /** What is not published is taken for public, unless it is secret. */
    public PublicViews withoutPublication() {
        return new PublicViews(reading, parts, minutes) {
            @Override
            boolean isOpen(LegalGround secrecyOfCase, RecordFile record) {
                return secrecyOfCase == null && record.secrecy() == null;
            }
        };
    }

    /** What is secret is taken for public, if it was published. */
    public PublicViews withoutSecrecy() {
        return new PublicViews(reading, parts, minutes) {
            @Override
            boolean isOpen(LegalGround secrecyOfCase, RecordFile record) {
                return record.publication() != null;
            }
        };
    }

    /** What is decided is taken for approved. */
    public PublicViews withoutApproval() {
        MinutedItems approved = Mockito.mock(MinutedItems.class);
        Mockito.when(approved.unapproved(Mockito.anyString())).thenReturn(List.of());
        return new PublicViews(reading, parts, approved);
    }

    /** The internal forms stand where the public ones should. */
    public PublicViews withoutTwins() {
        return new PublicViews(reading, parts, minutes) {
            @Override
            public Optional<PublicCase> publicCase(NodeRef caseRef) {
                CaseFile file = reading.caseFile(caseRef);
                return super.publicCase(caseRef).map(open -> internal(open, file));
            }

            @Override
            public Optional<PublicRecord> publicRecord(String id) {
                return super.publicRecord(id).map(open -> internal(open, reading.recordFile(Nodes.ref(id))));
            }
        };
    }

    private static PublicCase internal(PublicCase open, CaseFile file) {
        return new PublicCase(
                open.id(),
                open.diarienummer(),
                open.designation(),
                open.body(),
                file.title(),
                file.initiator(),
                open.registered(),
                open.closed(),
                open.status(),
                open.records(),
                open.unpublished(),
                open.decisions(),
                open.delegationDecisions(),
                open.parties(),
                open.links());
    }

    private static PublicRecord internal(PublicRecord open, RecordFile record) {
        return new PublicRecord(
                open.id(),
                open.diarienummer(),
                open.designation(),
                open.recordNumber(),
                record.title(),
                open.kind(),
                open.direction(),
                open.date(),
                record.counterparty(),
                open.filename(),
                open.mimetype(),
                open.publication(),
                open.decision(),
                open.ties());
    }

    /** What the public pages read, by these views. */
    public PublicRegister pages(PublicViews views) {
        return new NodePublicRegister(
                views,
                reading,
                register.bean("diarium.recordTexts", RecordTexts.class),
                register.bean("diarium.publicationTable", PublicationTable.class),
                new PublicCaseTable(register.bean("diarium.jdbc", JdbcTemplate.class)),
                register.bean("NodeService", NodeService.class),
                register.bean("ContentService", ContentService.class),
                register.bean("TransactionService", TransactionService.class));
    }
}
