package se.diarium.governance.thread;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Sanction;

/** Answers as nodes below what they answer, read and written as the system: who may is decided before. */
class AnswerNodes {

    private final NodeService nodes;
    private final RegisterCalendar calendar;

    AnswerNodes(NodeService nodes, RegisterCalendar calendar) {
        this.nodes = nodes;
        this.calendar = calendar;
    }

    /** Makes an answer of the caller's, now. */
    String make(String objectId, AnswerInput given) {
        Map<QName, Serializable> values = properties(given);
        values.put(ThreadModel.ROUND, given.roundId());
        values.put(ThreadModel.REPORT, given.reportId());
        values.put(ThreadModel.REPLACES, given.replacesId());
        values.values().removeIf(value -> value == null);
        values.put(ContentModel.PROP_OWNER, AuthenticationUtil.getSystemUserName());
        QName name = QName.createQName(DiariumModel.URI, UUID.randomUUID().toString());
        return AuthenticationUtil.runAsSystem(() -> Sanction.call(() -> nodes.createNode(
                        Nodes.ref(objectId), DiariumModel.ASSOC_OUTCOMES, name, DiariumModel.TYPE_OUTCOME, values)
                .getChildRef()
                .getId()));
    }

    /** Makes an answer say what the caller says now. */
    void change(String id, AnswerInput given) {
        write(id, properties(given));
    }

    /** Notes which record reports an answer. */
    void report(String id, String reportId) {
        Map<QName, Serializable> values = new HashMap<>();
        values.put(ThreadModel.REPORT, reportId);
        write(id, values);
    }

    private Map<QName, Serializable> properties(AnswerInput given) {
        Map<QName, Serializable> values = new HashMap<>();
        values.put(ThreadModel.STATUS, given.status().name());
        values.put(ThreadModel.FIGURE, Figures.stored(given.figure()));
        values.put(ThreadModel.COMMENT, given.comment());
        values.put(ThreadModel.FORECAST, given.forecast());
        values.put(ThreadModel.DAY, calendar.store(given.day()));
        values.put(ThreadModel.BY, AuthenticationUtil.getFullyAuthenticatedUser());
        values.put(ThreadModel.AT, Date.from(calendar.clock().instant()));
        return values;
    }

    private void write(String id, Map<QName, Serializable> values) {
        NodeRef node = Nodes.ref(id);
        AuthenticationUtil.runAsSystem(() -> {
            Map<QName, Serializable> written = new HashMap<>(nodes.getProperties(node));
            written.putAll(values);
            written.values().removeIf(value -> value == null);
            Sanction.run(() -> nodes.setProperties(node, written));
            return null;
        });
    }

    /** The answer that a node is. */
    Answer read(NodeRef node) {
        return AuthenticationUtil.runAsSystem(() -> {
            Map<QName, Serializable> values = nodes.getProperties(node);
            return new Answer(
                    node.getId(),
                    nodes.getPrimaryParent(node).getParentRef().getId(),
                    (String) values.get(ThreadModel.ROUND),
                    (String) values.get(ThreadModel.REPORT),
                    AnswerStatus.valueOf((String) values.get(ThreadModel.STATUS)),
                    Figures.read(values.get(ThreadModel.FIGURE)),
                    (String) values.get(ThreadModel.COMMENT),
                    (String) values.get(ThreadModel.FORECAST),
                    calendar.read(values.get(ThreadModel.DAY)),
                    (String) values.get(ThreadModel.BY),
                    ((Date) values.get(ThreadModel.AT)).toInstant(),
                    (String) values.get(ThreadModel.REPLACES),
                    false);
        });
    }
}
