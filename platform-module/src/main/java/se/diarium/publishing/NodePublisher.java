package se.diarium.publishing;

import java.time.Clock;
import java.time.Instant;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.register.NotFoundException;
import se.diarium.register.Publication;
import se.diarium.register.Reason;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.PublishedNodes;
import se.diarium.register.node.Release;

/** Publication on the nodes of the platform. It is the secretariat that publishes: registrars and secretaries. */
final class NodePublisher implements Publisher {

    private final RecordRegister records;
    private final CaseReading reading;
    private final Guard guard;
    private final PublishedNodes published;
    private final PublicationTable table;
    private final Secretariat secretariat;
    private final Clock clock;

    NodePublisher(
            RecordRegister records,
            CaseReading reading,
            Guard guard,
            PublishedNodes published,
            PublicationTable table,
            Secretariat secretariat,
            Clock clock) {
        this.records = records;
        this.reading = reading;
        this.guard = guard;
        this.published = published;
        this.table = table;
        this.secretariat = secretariat;
        this.clock = clock;
    }

    @Override
    public Publication publish(String recordId) {
        NodeRef record = reading.requireRecord(recordId);
        secretariat.require(record);
        RecordFile file = records.get(recordId);
        if (file.publication() != null) {
            return file.publication();
        }
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        guard.check(record, file, user);
        Instant now = Instant.ofEpochMilli(clock.millis());
        published.publish(record, now, user);
        table.published(recordId, now);
        return records.get(recordId).publication();
    }

    @Override
    public void release(String recordId, String reason) {
        NodeRef record = reading.requireRecord(recordId);
        secretariat.require(record);
        String why = Reason.required(reason);
        String state = guard.releasable(record, records.get(recordId));
        Release release = new Release(AuthenticationUtil.getFullyAuthenticatedUser(), state);
        published.release(record, Instant.ofEpochMilli(clock.millis()), release, why);
    }

    @Override
    public void withdraw(String recordId, String reason) {
        NodeRef record = reading.requireRecord(recordId);
        secretariat.require(record);
        String why = Reason.required(reason);
        if (records.get(recordId).publication() == null) {
            throw new NotFoundException(recordId);
        }
        Instant now = Instant.ofEpochMilli(clock.millis());
        published.withdraw(record, now, AuthenticationUtil.getFullyAuthenticatedUser(), why);
        table.withdrawn(recordId, now);
    }
}
