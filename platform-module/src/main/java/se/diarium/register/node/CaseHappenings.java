package se.diarium.register.node;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;
import se.diarium.register.event.EventType;
import se.diarium.register.journal.Happening;
import se.diarium.register.journal.RegisterChanges;
import se.diarium.register.series.CaseTable;

/**
 * Writes into the history of cases what happened to them outside of them: at meetings, on the notice board, in the post. Called
 * inside a transaction; the case is held until it ends, as by every writer of the case.
 */
public class CaseHappenings {

    private final CaseTable table;
    private final RegisterChanges changes;
    private final NodeService nodes;

    CaseHappenings(CaseTable table, RegisterChanges changes, NodeService nodes) {
        this.table = table;
        this.changes = changes;
        this.nodes = nodes;
    }

    /** @param told what is told of it, by names that the words of the history have */
    public void tell(String caseId, EventType type, Map<String, String> told) {
        table.lock(caseId);
        Map<QName, Serializable> values = AuthenticationUtil.runAsSystem(() -> nodes.getProperties(Nodes.ref(caseId)));
        changes.happened(new Happening(
                caseId,
                (String) values.get(DiariumModel.PROP_SERIES),
                (String) values.get(DiariumModel.PROP_DIARIENUMMER),
                type,
                Map.of(),
                told));
    }
}
