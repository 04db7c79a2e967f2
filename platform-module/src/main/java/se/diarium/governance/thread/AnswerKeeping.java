package se.diarium.governance.thread;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import se.diarium.register.event.EventType;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Tracking;

/** Makes the table and the history follow the nodes of answers. */
class AnswerKeeping {

    private final AnswerTable answers;
    private final PlanObjectTable objects;
    private final AnswerNodes nodes;
    private final Tracking tracking;

    AnswerKeeping(AnswerTable answers, PlanObjectTable objects, AnswerNodes nodes, Tracking tracking) {
        this.answers = answers;
        this.objects = objects;
        this.nodes = nodes;
        this.tracking = tracking;
    }

    /** @param before what the node was; empty when it is new */
    void keep(NodeRef node, Map<QName, Serializable> before) {
        Answer answer = nodes.read(node);
        answers.keep(answer);
        String plan = objects.find(answer.objectId()).orElseThrow().planId();
        tracking.track(node, Nodes.ref(plan), EventType.OBJECT_ANSWERED, before);
    }
}
