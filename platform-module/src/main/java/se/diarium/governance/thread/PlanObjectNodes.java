package se.diarium.governance.thread;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;
import se.diarium.register.Outcome;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Sanction;

/** The objects of plans as nodes, read and written as the system: who may is decided before. */
class PlanObjectNodes {

    private final NodeService nodes;
    private final RegisterCalendar calendar;

    PlanObjectNodes(NodeService nodes, RegisterCalendar calendar) {
        this.nodes = nodes;
        this.calendar = calendar;
    }

    String make(String planId, PlanObjectInput given) {
        Map<QName, Serializable> values = properties(given);
        decision(Nodes.ref(planId)).ifPresent(decided -> values.putAll(properties(decided)));
        values.values().removeIf(value -> value == null);
        values.put(ContentModel.PROP_OWNER, AuthenticationUtil.getSystemUserName());
        QName name = QName.createQName(DiariumModel.URI, UUID.randomUUID().toString());
        return AuthenticationUtil.runAsSystem(() -> Sanction.call(() -> nodes.createNode(
                        Nodes.ref(planId),
                        ThreadModel.ASSOC_OBJECTS,
                        name,
                        given.kind().type(),
                        values)
                .getChildRef()
                .getId()));
    }

    void change(String id, PlanObjectInput given) {
        write(id, properties(given));
    }

    /** Writes which paragraph decided an object. */
    void decide(String id, DecidedIn decided) {
        write(id, properties(decided));
    }

    private void write(String id, Map<QName, Serializable> values) {
        NodeRef node = Nodes.ref(id);
        AuthenticationUtil.runAsSystem(() -> {
            Map<QName, Serializable> written = new HashMap<>(nodes.getProperties(node));
            written.putAll(values);
            values.forEach((name, value) -> written.remove(name, null));
            Sanction.run(() -> nodes.setProperties(node, written));
            return null;
        });
    }

    private static Map<QName, Serializable> properties(PlanObjectInput given) {
        Map<QName, Serializable> values = new HashMap<>();
        values.put(ThreadModel.ORDINAL, given.ordinal());
        values.put(ThreadModel.NUMBER, given.number());
        values.put(ThreadModel.TEXT, given.text());
        values.put(ThreadModel.ADDRESSEE, given.addressee());
        values.put(ThreadModel.PERSPECTIVE, given.perspective());
        values.put(ThreadModel.PARENT, given.parentId());
        values.put(ThreadModel.CONTINUES, given.continuesId());
        Measure measure = given.measure();
        if (measure != null) {
            values.put(ThreadModel.UNIT, measure.unit());
            values.put(ThreadModel.DIRECTION, measure.direction().name());
            values.put(ThreadModel.BASELINE, Figures.stored(measure.baseline()));
            values.put(ThreadModel.TARGET, Figures.stored(measure.target()));
            values.put(ThreadModel.UPPER, Figures.stored(measure.upper()));
        }
        return values;
    }

    private Map<QName, Serializable> properties(DecidedIn decided) {
        Map<QName, Serializable> values = new HashMap<>();
        values.put(DiariumModel.PROP_BODY, decided.body());
        values.put(DiariumModel.PROP_DECISION_DATE, calendar.store(decided.date()));
        values.put(DiariumModel.PROP_PARAGRAPH, decided.paragraph());
        return values;
    }

    /** The object that a node is, with what its plan says of it. */
    PlanObject read(NodeRef node) {
        return AuthenticationUtil.runAsSystem(() -> {
            NodeRef plan = nodes.getPrimaryParent(node).getParentRef();
            Map<QName, Serializable> ofPlan = nodes.getProperties(plan);
            Map<QName, Serializable> values = nodes.getProperties(node);
            PlanObjectInput given = given(node, values);
            return new PlanObject(
                    node.getId(),
                    plan.getId(),
                    nodes.getPrimaryParent(plan).getParentRef().getId(),
                    given.kind(),
                    given.ordinal(),
                    given.number(),
                    given.text(),
                    given.addressee(),
                    given.perspective(),
                    given.parentId(),
                    given.continuesId(),
                    decided(values),
                    (Integer) ofPlan.get(DiariumModel.PROP_FIRST_YEAR),
                    (Integer) ofPlan.get(DiariumModel.PROP_LAST_YEAR),
                    given.measure(),
                    values.get(DiariumModel.PROP_VOIDED_AT) != null);
        });
    }

    /** What a node says of its object; what was left empty in a form says nothing. */
    PlanObjectInput given(NodeRef node, Map<QName, Serializable> values) {
        ObjectKind kind = ObjectKind.of(nodes.getType(node))
                .orElseThrow(() -> new IllegalArgumentException("No object of a plan: " + node));
        Measure measure = kind != ObjectKind.INDICATOR
                ? null
                : new Measure(
                        (String) values.get(ThreadModel.UNIT),
                        values.get(ThreadModel.DIRECTION) instanceof String direction && !direction.isEmpty()
                                ? TargetDirection.valueOf(direction)
                                : null,
                        Figures.read(values.get(ThreadModel.BASELINE)),
                        Figures.read(values.get(ThreadModel.TARGET)),
                        Figures.read(values.get(ThreadModel.UPPER)));
        return new PlanObjectInput(
                        kind,
                        (Integer) values.get(ThreadModel.ORDINAL),
                        (String) values.get(ThreadModel.NUMBER),
                        (String) values.get(ThreadModel.TEXT),
                        (String) values.get(ThreadModel.ADDRESSEE),
                        (String) values.get(ThreadModel.PERSPECTIVE),
                        (String) values.get(ThreadModel.PARENT),
                        (String) values.get(ThreadModel.CONTINUES),
                        measure)
                .tidy();
    }

    /** The paragraph that decided a plan; nothing until a body has approved it. */
    Optional<DecidedIn> decision(NodeRef plan) {
        return AuthenticationUtil.runAsSystem(() -> {
            Map<QName, Serializable> values = nodes.getProperties(plan);
            return values.get(DiariumModel.PROP_OUTCOME) instanceof String outcome
                            && (Outcome.APPROVED.name().equals(outcome)
                                    || Outcome.APPROVED_WITH_CHANGES.name().equals(outcome))
                    ? Optional.ofNullable(decided(values))
                    : Optional.<DecidedIn>empty();
        });
    }

    private DecidedIn decided(Map<QName, Serializable> values) {
        return values.get(DiariumModel.PROP_DECISION_DATE) == null
                ? null
                : new DecidedIn(
                        (String) values.get(DiariumModel.PROP_BODY),
                        calendar.read(values.get(DiariumModel.PROP_DECISION_DATE)),
                        (String) values.get(DiariumModel.PROP_PARAGRAPH));
    }
}
