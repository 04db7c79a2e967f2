package se.diarium.register.node;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;
import se.diarium.register.Direction;
import se.diarium.register.GovernedAs;
import se.diarium.register.InvalidInputException;
import se.diarium.register.LegalGround;
import se.diarium.register.NewRecord;
import se.diarium.register.NotAllowedException;
import se.diarium.register.RecordKind;
import se.diarium.register.RegisterCalendar;

/** Takes into their case the records that are made through other doors of the platform. */
class RecordAdoption {

    private final RecordIntake intake;
    private final RecordRules rules;
    private final NodeService nodes;
    private final RegisterCalendar calendar;

    RecordAdoption(RecordIntake intake, RecordRules rules, NodeService nodes, RegisterCalendar calendar) {
        this.intake = intake;
        this.rules = rules;
        this.nodes = nodes;
        this.calendar = calendar;
    }

    /** @throws NotAllowedException if it is made outside a case, or claims to be published or decided */
    void adopt(NodeRef record) {
        NodeRef parent = nodes.getPrimaryParent(record).getParentRef();
        if (!DiariumModel.TYPE_CASE.equals(nodes.getType(parent))) {
            throw new RuleAccessDeniedException("record.outsideCase");
        }
        Map<QName, Serializable> properties = nodes.getProperties(record);
        if (properties.get(DiariumModel.PROP_PUBLISHED_AT) != null
                || properties.get(DiariumModel.PROP_OUTCOME) != null
                || properties.get(DiariumModel.PROP_TEXT) != null
                || properties.get(DiariumModel.PROP_MESSAGE_ID) != null
                || properties.get(DiariumModel.PROP_VOIDED_AT) != null
                || properties.get(DiariumModel.PROP_MODEL_CODE) != null
                || properties.get(DiariumModel.PROP_MODEL_VERSION) != null) {
            throw new RuleAccessDeniedException("record.guarded");
        }
        String kind = RecordKind.byType(nodes.getType(record)).code();
        GovernedAs said = GovernedAs.said((String) properties.get(DiariumModel.PROP_DOCUMENT_KIND), (String)
                properties.get(DiariumModel.PROP_DOCUMENT_FOR));
        intake.adopt(record, parent, given(properties, title(properties), kind, CaseMapper.secrecy(properties), said));
    }

    /** Checks what a record is after a change; a ground of secrecy that stood before it is not looked at again. */
    void check(Map<QName, Serializable> before, Map<QName, Serializable> after) {
        LegalGround ground = CaseMapper.secrecy(after);
        boolean stands = ground != null && ground.equals(CaseMapper.secrecy(before));
        rules.check(given(
                after,
                (String) after.get(DiariumModel.PROP_TITLE),
                (String) after.get(DiariumModel.PROP_KIND),
                stands ? null : ground,
                RecordMapper.governed(after)));
    }

    /** What a node says of itself; the authority's own where it says nothing. */
    private NewRecord given(
            Map<QName, Serializable> properties, String title, String kind, LegalGround secrecy, GovernedAs governed) {
        return new NewRecord(
                title,
                (String) properties.get(DiariumModel.PROP_PUBLIC_TITLE),
                kind,
                direction((String) properties.get(DiariumModel.PROP_DIRECTION)),
                calendar.read(properties.get(DiariumModel.PROP_DATE)),
                (String) properties.get(DiariumModel.PROP_COUNTERPARTY),
                (String) properties.get(DiariumModel.PROP_PUBLIC_COUNTERPARTY),
                secrecy,
                (Integer) properties.get(DiariumModel.PROP_FIRST_YEAR),
                (Integer) properties.get(DiariumModel.PROP_LAST_YEAR),
                governed);
    }

    /** A record that is made without a title is called as its file. */
    private static String title(Map<QName, Serializable> properties) {
        for (QName name : new QName[] {DiariumModel.PROP_TITLE, ContentModel.PROP_TITLE, ContentModel.PROP_NAME}) {
            if (properties.get(name) != null && !properties.get(name).toString().isBlank()) {
                return properties.get(name).toString();
            }
        }
        return null;
    }

    private static Direction direction(String stored) {
        if (stored == null) {
            return Direction.DRAWN_UP;
        }
        try {
            return Direction.valueOf(stored);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("direction", "direction.unknown", stored);
        }
    }
}
