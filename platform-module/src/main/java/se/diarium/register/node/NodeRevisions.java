package se.diarium.register.node;

import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import se.diarium.register.CaseRevisions;
import se.diarium.register.DiariumModel;
import se.diarium.register.event.EventChain;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.series.CaseTable;

/**
 * Revisions from the history: the sequence of the last event. Read as the system, since how far something has come says nothing
 * of what it is. The row of the case is the lock; behaviours take it too, for writes through other doors.
 */
final class NodeRevisions implements CaseRevisions {

    private final CaseTable table;
    private final EventChain events;
    private final NodeService nodes;

    NodeRevisions(CaseTable table, EventChain events, NodeService nodes) {
        this.table = table;
        this.events = events;
        this.nodes = nodes;
    }

    @Override
    public long of(Diarienummer diarienummer) {
        return table.nodeOf(diarienummer).map(Nodes::ref).map(this::revision).orElse(0L);
    }

    @Override
    public long hold(Diarienummer diarienummer) {
        table.nodeOf(diarienummer).ifPresent(table::lock);
        return of(diarienummer);
    }

    @Override
    public long ofRecord(String id) {
        return record(id).map(record -> events.lastOf(record.getId())).orElse(0L);
    }

    @Override
    public long holdRecord(String id) {
        record(id)
                .ifPresent(record -> table.lock(AuthenticationUtil.runAsSystem(
                        () -> nodes.getPrimaryParent(record).getParentRef().getId())));
        return ofRecord(id);
    }

    private long revision(NodeRef caseRef) {
        return AuthenticationUtil.runAsSystem(
                () -> events.lastOf((String) nodes.getProperty(caseRef, DiariumModel.PROP_SERIES), (String)
                        nodes.getProperty(caseRef, DiariumModel.PROP_DIARIENUMMER)));
    }

    private Optional<NodeRef> record(String id) {
        return AuthenticationUtil.runAsSystem(() -> Nodes.refOf(id)
                .filter(nodes::exists)
                .filter(ref -> nodes.getProperty(ref, DiariumModel.PROP_RECORD_NUMBER) != null));
    }
}
