package se.diarium.publishing;

import java.time.Clock;
import java.time.Instant;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import se.diarium.register.CaseSummary;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotFoundException;
import se.diarium.register.Publication;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.PublishedNodes;

/** Publication on the nodes of the platform. Whoever may change a record may publish it. */
final class NodePublisher implements Publisher {

    private static final int LONGEST_REASON = 1000;

    private final RecordRegister records;
    private final CaseReading reading;
    private final RecordTexts texts;
    private final PublicationRules rules;
    private final PublishedNodes published;
    private final PublicationTable table;
    private final PermissionService permissions;
    private final Clock clock;

    NodePublisher(
            RecordRegister records,
            CaseReading reading,
            RecordTexts texts,
            PublicationRules rules,
            PublishedNodes published,
            PublicationTable table,
            PermissionService permissions,
            Clock clock) {
        this.records = records;
        this.reading = reading;
        this.texts = texts;
        this.rules = rules;
        this.published = published;
        this.table = table;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    public Publication publish(String recordId) {
        NodeRef record = reading.requireRecord(recordId);
        requireWrite(record);
        RecordFile file = records.get(recordId);
        if (file.publication() != null) {
            return file.publication();
        }
        // The case is read as the system: what it says of secrecy and state holds for everybody.
        CaseSummary caseFile = AuthenticationUtil.runAsSystem(() -> reading.summary(reading.caseOf(record)));
        rules.check(caseFile, file, texts.text(record), texts.metadata(record));
        Instant now = Instant.ofEpochMilli(clock.millis());
        published.publish(record, now, AuthenticationUtil.getFullyAuthenticatedUser());
        table.published(recordId, now);
        return records.get(recordId).publication();
    }

    @Override
    public void withdraw(String recordId, String reason) {
        NodeRef record = reading.requireRecord(recordId);
        requireWrite(record);
        if (reason == null || reason.isBlank()) {
            throw new InvalidInputException("reason", "required");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidInputException("reason", "text.tooLong", LONGEST_REASON);
        }
        if (records.get(recordId).publication() == null) {
            throw new NotFoundException(recordId);
        }
        Instant now = Instant.ofEpochMilli(clock.millis());
        published.withdraw(record, now, AuthenticationUtil.getFullyAuthenticatedUser(), reason.strip());
        table.withdrawn(recordId, now);
    }

    private void requireWrite(NodeRef record) {
        if (permissions.hasPermission(record, PermissionService.WRITE) != AccessStatus.ALLOWED) {
            throw new AccessDeniedException("Not one who may publish " + record);
        }
    }
}
