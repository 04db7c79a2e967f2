package se.diarium.register.node;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeSet;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;
import se.diarium.register.event.EventType;
import se.diarium.register.journal.NodeChange;
import se.diarium.register.journal.RegisterChanges;

/**
 * Tells the history and the journal what happened to nodes. Nodes are read as the system: what is remembered of a
 * change does not depend on who made it.
 */
public class Tracking {

    private final RegisterChanges changes;
    private final HistoryValues history;
    private final NodeService nodes;

    Tracking(RegisterChanges changes, HistoryValues history, NodeService nodes) {
        this.changes = changes;
        this.history = history;
        this.nodes = nodes;
    }

    /** @param before what the node was; empty when it is new */
    void track(NodeRef node, EventType created, Map<QName, Serializable> before) {
        track(node, node, created, before);
    }

    /** @param registered the case or record whose number the event carries */
    public void track(NodeRef node, NodeRef registered, EventType created, Map<QName, Serializable> before) {
        Map<String, String> was = Snapshot.ofHistory(before);
        if (!was.isEmpty()) {
            was.putAll(HistoryValues.asText(history.ties(node)));
        }
        tell(node, registered, created, was);
    }

    /** @param before what a record was tied to before its ties changed */
    public void trackTies(NodeRef record, Map<String, TreeSet<String>> before) {
        Map<String, String> was = Snapshot.ofHistory(now(record));
        was.putAll(HistoryValues.asText(before));
        tell(record, record, EventType.RECORD_ADDED, was);
    }

    private void tell(NodeRef node, NodeRef registered, EventType created, Map<String, String> before) {
        Map<QName, Serializable> number = now(registered);
        if (number.get(DiariumModel.PROP_SERIES) instanceof String series) {
            changes.changed(new NodeChange(
                    node.getId(),
                    series,
                    (String) number.get(DiariumModel.PROP_DIARIENUMMER),
                    created,
                    before,
                    history.of(node)));
        }
    }

    /** Adds to the event of this transaction's change of the node what its properties do not say. */
    void explain(NodeRef node, String name, String text) {
        changes.explained(node.getId(), name, text);
    }

    void touch(NodeRef node) {
        changes.touched(node.getId());
    }

    private Map<QName, Serializable> now(NodeRef node) {
        return AuthenticationUtil.runAsSystem(() -> nodes.getProperties(node));
    }
}
