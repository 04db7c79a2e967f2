package se.diarium.register.node;

import java.time.Instant;
import java.util.Date;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import se.diarium.register.CaseAct;
import se.diarium.register.CaseStatus;
import se.diarium.register.CaseTransition;
import se.diarium.register.DiariumModel;
import se.diarium.register.LegalGround;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.Voiding;

/**
 * Writes the states of cases, voidings and the end of secrecy, with the rights of whoever runs it. Only the ways of {@link
 * CaseTransition} are taken; who may take them, and when, is decided elsewhere.
 */
public class StateNodes {

    /** What the reason for a change is called in its event. */
    public static final String REASON = "reason";

    private final NodeService nodes;
    private final Tracking tracking;
    private final RegisterCalendar calendar;

    StateNodes(NodeService nodes, Tracking tracking, RegisterCalendar calendar) {
        this.nodes = nodes;
        this.tracking = tracking;
        this.calendar = calendar;
    }

    public CaseStatus status(NodeRef caseRef) {
        return CaseStatus.valueOf((String) nodes.getProperty(caseRef, DiariumModel.PROP_STATUS));
    }

    /**
     * Takes a case to another state; one that is closed gets its day of closing, one that is opened again loses it.
     *
     * @param reason for the history; null for none
     * @throws se.diarium.register.ConflictException if the act cannot take the case there
     */
    public void change(NodeRef caseRef, CaseAct act, CaseStatus to, String reason) {
        CaseTransition.require(status(caseRef), act, to);
        Nodes.Values values = new Nodes.Values().with(DiariumModel.PROP_STATUS, to.name());
        if (act == CaseAct.CLOSING) {
            values.with(DiariumModel.PROP_CLOSED, calendar.store(calendar.today()));
        }
        Sanction.run(() -> {
            nodes.addProperties(caseRef, values.map());
            if (act == CaseAct.REOPENING) {
                nodes.removeProperty(caseRef, DiariumModel.PROP_CLOSED);
            }
        });
        explain(caseRef, REASON, reason);
    }

    /** Marks a case or a record as voided. */
    public void markVoided(NodeRef node, Voiding voiding) {
        Sanction.run(() -> nodes.addAspect(
                node,
                DiariumModel.ASPECT_VOIDED,
                new Nodes.Values()
                        .with(DiariumModel.PROP_VOIDED_AT, Date.from(voiding.at()))
                        .with(DiariumModel.PROP_VOIDED_BY, voiding.by())
                        .with(DiariumModel.PROP_VOIDED_REASON, voiding.reason())
                        .map()));
    }

    /** Marks a case or a record as secret; its rights follow. */
    public void makeSecret(NodeRef node, LegalGround ground) {
        Sanction.run(() -> nodes.addAspect(
                node,
                DiariumModel.ASPECT_SECRECY,
                CaseMapper.secrecy(new Nodes.Values(), ground).map()));
    }

    /** Takes the mark of secrecy off a case or a record; its rights follow. */
    public void liftSecrecy(NodeRef node, String reason) {
        Sanction.run(() -> {
            // The properties first: what follows from the change is told of a change of properties.
            nodes.removeProperty(node, DiariumModel.PROP_SECRECY_CHAPTER);
            nodes.removeProperty(node, DiariumModel.PROP_SECRECY_SECTION);
            nodes.removeProperty(node, DiariumModel.PROP_SECRECY_LETTER);
            nodes.removeAspect(node, DiariumModel.ASPECT_SECRECY);
        });
        explain(node, REASON, reason);
    }

    /** Adds to the event of this transaction's change of the node what its properties do not say. */
    public void explain(NodeRef node, String name, String text) {
        if (text != null) {
            tracking.explain(node, name, text);
        }
    }

    /** Now, to the millisecond, as it is stored. */
    public Instant now() {
        return Instant.ofEpochMilli(calendar.clock().millis());
    }
}
