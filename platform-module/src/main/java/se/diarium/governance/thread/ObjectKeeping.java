package se.diarium.governance.thread;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;
import se.diarium.register.event.EventType;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Snapshot;
import se.diarium.register.node.Tracking;

/** Makes the table and the history follow the nodes of plans' objects. */
class ObjectKeeping {

    /** What the register alone writes of an object. */
    private static final Set<QName> GUARDED = Set.of(
            DiariumModel.PROP_BODY,
            DiariumModel.PROP_DECISION_DATE,
            DiariumModel.PROP_PARAGRAPH,
            DiariumModel.PROP_DECISION_TEXT,
            DiariumModel.PROP_OUTCOME,
            DiariumModel.PROP_VOIDED_AT,
            DiariumModel.PROP_VOIDED_BY,
            DiariumModel.PROP_VOIDED_REASON);

    private static final Set<QName> SAID_BY_PLAN = Set.of(
            DiariumModel.PROP_OUTCOME,
            DiariumModel.PROP_DECISION_DATE,
            DiariumModel.PROP_FIRST_YEAR,
            DiariumModel.PROP_LAST_YEAR);

    private final PlanObjectTable table;
    private final PlanObjectNodes objects;
    private final PlanObjectRules rules;
    private final PlanObjects service;
    private final Tracking tracking;
    private final NodeService nodes;

    ObjectKeeping(
            PlanObjectTable table,
            PlanObjectNodes objects,
            PlanObjectRules rules,
            PlanObjects service,
            Tracking tracking,
            NodeService nodes) {
        this.table = table;
        this.objects = objects;
        this.rules = rules;
        this.service = service;
        this.tracking = tracking;
        this.nodes = nodes;
    }

    /** @param before what the node was; empty when it is new */
    void keep(NodeRef node, Map<QName, Serializable> before) {
        PlanObject object = objects.read(node);
        table.keep(object);
        tracking.track(node, Nodes.ref(object.planId()), EventType.OBJECT_MADE, before);
    }

    /**
     * The rule that forbids a change through another door; what cannot be accepted is thrown.
     *
     * @throws se.diarium.register.InvalidInputException naming every field that cannot be accepted
     */
    Optional<String> forbidden(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        PlanObject present = table.find(node.getId()).orElseThrow();
        if (Snapshot.changed(before, after, GUARDED)) {
            return Optional.of("planObject.guarded");
        }
        service.requireOpenPlan(present.planId());
        if (present.voided()) {
            return Optional.of("planObject.voided");
        }
        PlanObjectInput given = AuthenticationUtil.runAsSystem(() -> objects.given(node, after));
        if (given.ordinal() == null) {
            return Optional.of("planObject.guarded");
        }
        rules.check(present.planId(), present.id(), given);
        return Optional.empty();
    }

    /** What a plan says of its objects, its decision and its period, is theirs too. */
    void follow(NodeRef record, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (!Snapshot.changed(before, after, SAID_BY_PLAN)
                || !DiariumModel.TYPE_PLAN.equals(AuthenticationUtil.runAsSystem(() -> nodes.getType(record)))) {
            return;
        }
        Optional<DecidedIn> decided = objects.decision(record);
        for (PlanObject object : table.ofPlan(record.getId())) {
            NodeRef node = Nodes.ref(object.id());
            if (object.decided() == null && decided.isPresent()) {
                objects.decide(object.id(), decided.get());
            } else {
                table.keep(objects.read(node));
            }
        }
    }
}
