package se.diarium.register.node;

import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.register.FieldError;
import se.diarium.register.IncomingFile;
import se.diarium.register.NewRecord;
import se.diarium.register.NotFoundException;
import se.diarium.register.RecordChange;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.number.Diarienummer;

/** The records as nodes of the platform. */
final class NodeRecordRegister implements RecordRegister {

    private final RecordIntake intake;
    private final DraftRegistration drafts;
    private final RecordWriting writing;
    private final CaseReading reading;
    private final MessageIds messageIds;
    private final FileDigests digests;
    private final ContentService contents;

    NodeRecordRegister(
            RecordIntake intake,
            DraftRegistration drafts,
            RecordWriting writing,
            CaseReading reading,
            MessageIds messageIds,
            FileDigests digests,
            ContentService contents) {
        this.intake = intake;
        this.drafts = drafts;
        this.writing = writing;
        this.reading = reading;
        this.messageIds = messageIds;
        this.digests = digests;
        this.contents = contents;
    }

    @Override
    public RecordFile add(Diarienummer diarienummer, NewRecord given, IncomingFile file) {
        NodeRef record = intake.add(reading.requireCase(diarienummer), given, file);
        // What the caller just gave is shown to the caller, though a secret record is closed to most by now.
        return AuthenticationUtil.runAsSystem(() -> reading.recordFile(record));
    }

    @Override
    public List<FieldError> check(NewRecord given) {
        return intake.faults(given);
    }

    @Override
    public RecordFile carryOver(Diarienummer diarienummer, int recordNumber, NewRecord given, IncomingFile file) {
        NodeRef record = intake.carryOver(reading.requireCase(diarienummer), recordNumber, given, file);
        return AuthenticationUtil.runAsSystem(() -> reading.recordFile(record));
    }

    @Override
    public RecordFile register(Diarienummer diarienummer, String id, NewRecord given) {
        NodeRef caseRef = reading.requireCase(diarienummer);
        NodeRef file = reading.requireReadable(id);
        drafts.register(file, caseRef, given);
        return AuthenticationUtil.runAsSystem(() -> reading.recordFile(file));
    }

    @Override
    public RecordFile get(String id) {
        return reading.recordFile(reading.requireRecord(id));
    }

    @Override
    public List<RecordFile> cameAs(String messageId) {
        return standing(messageIds.recordsOf(messageId));
    }

    @Override
    public List<RecordFile> withFile(String sha256) {
        return standing(digests.recordsOf(sha256));
    }

    private List<RecordFile> standing(List<NodeRef> found) {
        return found.stream()
                .filter(reading::readable)
                .map(reading::recordFile)
                .filter(record -> record.voided() == null)
                .toList();
    }

    @Override
    public RecordFile amend(String id, RecordChange change) {
        NodeRef record = reading.requireRecord(id);
        writing.amend(record, change);
        return AuthenticationUtil.runAsSystem(() -> reading.recordFile(record));
    }

    @Override
    public ContentReader content(String id) {
        ContentReader reader = contents.getReader(reading.requireRecord(id), ContentModel.PROP_CONTENT);
        if (reader == null) {
            throw new NotFoundException(id);
        }
        return reader;
    }
}
