package se.diarium.register.lifecycle;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.register.CaseAct;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseLifecycle;
import se.diarium.register.CaseRevisions;
import se.diarium.register.CaseStatus;
import se.diarium.register.CaseTransition;
import se.diarium.register.ConflictException;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.OngoingDecisions;
import se.diarium.register.Reason;
import se.diarium.register.Voiding;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Roles;
import se.diarium.register.node.StateNodes;
import se.diarium.register.number.Diarienummer;

/** The life of cases as nodes of the platform. */
final class NodeCaseLifecycle implements CaseLifecycle {

    private final CaseReading reading;
    private final StateNodes states;
    private final CaseRevisions revisions;
    private final OngoingDecisions decisions;
    private final Roles roles;

    NodeCaseLifecycle(
            CaseReading reading, StateNodes states, CaseRevisions revisions, OngoingDecisions decisions, Roles roles) {
        this.reading = reading;
        this.states = states;
        this.revisions = revisions;
        this.decisions = decisions;
        this.roles = roles;
    }

    @Override
    public CaseFile changeStatus(Diarienummer diarienummer, CaseStatus status, String reason) {
        NodeRef caseRef = hold(diarienummer);
        requireOrdinary(status);
        String given = Reason.optional(reason);
        CaseTransition way = CaseTransition.require(states.status(caseRef), CaseAct.WORK, status);
        if (decisions.in(diarienummer)) {
            throw new ConflictException("status", "status.processRunning");
        }
        String why = way.withReason() ? Reason.required(given) : given;
        states.change(caseRef, CaseAct.WORK, status, why);
        return reading.caseFile(caseRef);
    }

    /** What has an act of its own is not a matter of a state. */
    private static void requireOrdinary(CaseStatus status) {
        if (status == null) {
            throw new InvalidInputException("status", "required");
        }
        if (status == CaseStatus.CLOSED) {
            throw new InvalidInputException("status", "status.byClosing");
        }
        if (status == CaseStatus.VOIDED) {
            throw new InvalidInputException("status", "status.byVoiding");
        }
    }

    @Override
    public CaseFile voidCase(Diarienummer diarienummer, String reason) {
        NodeRef caseRef = hold(diarienummer);
        roles.requireRegistrar();
        String why = Reason.required(reason);
        CaseTransition.require(states.status(caseRef), CaseAct.VOIDING, CaseStatus.VOIDED);
        requireWithoutConsequences(diarienummer, reading.caseFile(caseRef));
        states.change(caseRef, CaseAct.VOIDING, CaseStatus.VOIDED, null);
        states.markVoided(caseRef, new Voiding(states.now(), AuthenticationUtil.getFullyAuthenticatedUser(), why));
        return reading.caseFile(caseRef);
    }

    /** What others have been told, or are deciding, was no mistake of the registrar's alone. */
    private void requireWithoutConsequences(Diarienummer diarienummer, CaseFile file) {
        List<FieldError> errors = new ArrayList<>();
        String published = Numbers.published(file.records());
        if (!published.isEmpty()) {
            errors.add(new FieldError("records", "voiding.published", published));
        }
        if (!file.decisions().isEmpty() || file.records().stream().anyMatch(record -> record.decision() != null)) {
            errors.add(new FieldError("decisions", "voiding.decided"));
        }
        if (decisions.in(diarienummer)) {
            errors.add(new FieldError("status", "voiding.processRunning"));
        }
        if (!errors.isEmpty()) {
            throw new ConflictException(errors);
        }
    }

    @Override
    public CaseFile reopen(Diarienummer diarienummer, String reason) {
        NodeRef caseRef = hold(diarienummer);
        roles.requireReopener();
        String why = Reason.required(reason);
        // As the system: it is a right of its own, and needs no other in the case than to read it.
        AuthenticationUtil.runAsSystem(() -> {
            states.change(caseRef, CaseAct.REOPENING, CaseStatus.IN_PREPARATION, why);
            return null;
        });
        return reading.caseFile(caseRef);
    }

    @Override
    public CaseFile liftSecrecy(Diarienummer diarienummer, String reason) {
        NodeRef caseRef = hold(diarienummer);
        roles.requireRegistrar();
        String why = Reason.required(reason);
        CaseFile file = reading.caseFile(caseRef);
        if (file.secrecy() == null) {
            throw new ConflictException("secrecy", "secrecy.none");
        }
        String published = Numbers.published(file.records());
        if (!published.isEmpty()) {
            throw new ConflictException("records", "secrecy.lifting.published", published);
        }
        states.liftSecrecy(caseRef, why);
        return reading.caseFile(caseRef);
    }

    private NodeRef hold(Diarienummer diarienummer) {
        revisions.hold(diarienummer);
        return reading.requireCase(diarienummer);
    }
}
