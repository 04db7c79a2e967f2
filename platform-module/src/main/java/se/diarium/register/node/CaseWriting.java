package se.diarium.register.node;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.Bodies;
import se.diarium.register.CaseAct;
import se.diarium.register.CaseChange;
import se.diarium.register.CaseStatus;
import se.diarium.register.Decision;
import se.diarium.register.DiariumModel;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.Outcome;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.series.CaseTable;

/** Changes cases: their descriptions, states and decisions, with the rights of whoever runs it. */
class CaseWriting {

    private static final Pattern PARAGRAPH = Pattern.compile("[1-9][0-9]{0,4}[a-z]?");

    private final CaseRules rules;
    private final StateNodes states;
    private final Descriptions descriptions;
    private final CaseTable table;
    private final Bodies bodies;
    private final RegisterPermissions access;
    private final NodeService nodes;
    private final RecordMapper mapper;
    private final RegisterCalendar calendar;

    CaseWriting(
            CaseRules rules,
            StateNodes states,
            Descriptions descriptions,
            CaseTable table,
            Bodies bodies,
            RegisterPermissions access,
            NodeService nodes,
            RecordMapper mapper,
            RegisterCalendar calendar) {
        this.rules = rules;
        this.states = states;
        this.descriptions = descriptions;
        this.table = table;
        this.bodies = bodies;
        this.access = access;
        this.nodes = nodes;
        this.mapper = mapper;
        this.calendar = calendar;
    }

    void amend(NodeRef caseRef, CaseChange change) {
        rules.check(change);
        states.status(caseRef).requireOpen();
        Sanction.run(() -> {
            descriptions.set(caseRef, DiariumModel.PROP_TITLE, change.title());
            descriptions.set(caseRef, DiariumModel.PROP_PUBLIC_TITLE, change.publicTitle());
            descriptions.set(caseRef, DiariumModel.PROP_INITIATOR, change.initiator());
            descriptions.set(caseRef, DiariumModel.PROP_PUBLIC_INITIATOR, change.publicInitiator());
            descriptions.set(caseRef, DiariumModel.PROP_HANDLER, change.handler());
            descriptions.makeSecret(caseRef, change.secrecy());
        });
    }

    /** The decision process moves the case. */
    void proceed(NodeRef caseRef, CaseStatus status) {
        states.change(caseRef, CaseAct.PROCESS, status, null);
    }

    /** Sets the state without asking what leads to it. */
    void carryOver(NodeRef caseRef, CaseStatus status, LocalDate closed) {
        Nodes.Values values = new Nodes.Values()
                .with(DiariumModel.PROP_STATUS, status.name())
                .with(DiariumModel.PROP_CLOSED, calendar.store(closed));
        Sanction.run(() -> nodes.addProperties(caseRef, values.map()));
    }

    void sendToBody(NodeRef caseRef, String body) {
        if (bodies.byCode(body).isEmpty()) {
            throw new InvalidInputException("body", "body.unknown", body, String.join(", ", bodies.codes()));
        }
        bodies.ended("body", body, calendar.today()).ifPresent(error -> {
            throw new InvalidInputException(List.of(error));
        });
        if (states.status(caseRef) != CaseStatus.FOR_DECISION) {
            proceed(caseRef, CaseStatus.FOR_DECISION);
        }
        table.putBefore(caseRef.getId(), body);
        show(caseRef, body);
    }

    void showToBody(NodeRef caseRef, String body) {
        table.show(caseRef.getId(), body);
        show(caseRef, body);
    }

    /** A secret case stays with its handler and the registrars, whatever body is to decide. */
    private void show(NodeRef caseRef, String body) {
        if (!nodes.hasAspect(caseRef, DiariumModel.ASPECT_SECRECY)) {
            access.showToBody(caseRef, body);
        }
    }

    /**
     * @param record that was decided on, or null
     * @param proposal the wording that was proposed, or null
     * @param meeting at which it was decided, or null
     */
    void recordDecision(NodeRef caseRef, NodeRef record, Decision decision, String proposal, NodeRef meeting) {
        check(decision);
        table.lock(caseRef.getId());
        CaseStatus from = states.status(caseRef);
        from.requireOpen();
        Map<QName, Serializable> properties = mapper.properties(tidy(decision));
        Map<QName, Serializable> entry = new HashMap<>(properties);
        // What is registered is the register's, and nobody's who happened to write it.
        entry.put(ContentModel.PROP_OWNER, AuthenticationUtil.getSystemUserName());
        entry.put(DiariumModel.PROP_CONSIDERATION_STATE, Considerations.DECIDED);
        if (proposal != null) {
            entry.put(DiariumModel.PROP_PROPOSAL, proposal);
        }
        String name = decision.body() + " " + decision.date() + " " + decision.paragraph();
        Sanction.run(() -> {
            NodeRef made = nodes.createNode(
                            caseRef,
                            DiariumModel.ASSOC_CONSIDERATIONS,
                            QName.createQName(DiariumModel.URI, name),
                            DiariumModel.TYPE_CONSIDERATION,
                            entry)
                    .getChildRef();
            if (meeting != null) {
                nodes.createAssociation(made, meeting, DiariumModel.ASSOC_CONSIDERED_IN);
            }
            if (record != null) {
                nodes.addAspect(record, DiariumModel.ASPECT_DECIDED, properties);
            }
        });
        advance(caseRef, from, decision.outcome());
    }

    /**
     * Completes a consideration that was opened when the case came onto an agenda.
     *
     * @param records those that were decided on
     * @param more what is kept besides the decision: vote, yrkanden, reservations, bias
     */
    void completeDecision(
            NodeRef caseRef,
            NodeRef consideration,
            List<NodeRef> records,
            Decision decision,
            Map<QName, Serializable> more) {
        check(decision);
        table.lock(caseRef.getId());
        CaseStatus from = states.status(caseRef);
        from.requireOpen();
        Map<QName, Serializable> properties = mapper.properties(tidy(decision));
        Map<QName, Serializable> entry = new HashMap<>(nodes.getProperties(consideration));
        entry.putAll(properties);
        entry.putAll(more);
        Sanction.run(() -> {
            nodes.setProperties(consideration, entry);
            records.forEach(record -> nodes.addAspect(record, DiariumModel.ASPECT_DECIDED, properties));
        });
        advance(caseRef, from, decision.outcome());
    }

    private void advance(NodeRef caseRef, CaseStatus from, Outcome outcome) {
        CaseStatus to = next(from, outcome);
        if (to != from) {
            proceed(caseRef, to);
        }
    }

    private static CaseStatus next(CaseStatus from, Outcome outcome) {
        if (outcome == Outcome.REFERRED_BACK) {
            return CaseStatus.IN_PREPARATION;
        }
        return outcome.settles() && !from.handled() ? CaseStatus.DECIDED : from;
    }

    /** What keeps such a decision from being recorded. */
    List<FieldError> faults(Decision decision) {
        return Errors.of(() -> check(decision));
    }

    private void check(Decision decision) {
        Errors errors = new Errors();
        if (decision.body() == null || bodies.byCode(decision.body()).isEmpty()) {
            errors.add("body", "body.unknown", String.valueOf(decision.body()), String.join(", ", bodies.codes()));
        }
        LocalDate date = decision.date();
        if (date == null) {
            errors.add("date", "required");
        }
        errors.checkDay("date", date, calendar);
        if (date != null) {
            bodies.ended("body", decision.body(), date).ifPresent(errors::add);
        }
        if (decision.paragraph() == null
                || !PARAGRAPH.matcher(decision.paragraph().strip()).matches()) {
            errors.add("paragraph", "paragraph.unreadable", String.valueOf(decision.paragraph()));
        }
        errors.checkText("text", decision.text(), Errors.LONG_TEXT);
        if (decision.outcome() == null) {
            errors.add("outcome", "required");
        }
        errors.throwIfAny();
    }

    private static Decision tidy(Decision decision) {
        return new Decision(
                decision.body(),
                decision.date(),
                decision.paragraph().strip(),
                Texts.lines(decision.text()),
                decision.outcome());
    }
}
