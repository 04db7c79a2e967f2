package se.diarium.decision.delegation;

import java.util.Comparator;
import java.util.List;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.register.CaseStatus;
import se.diarium.register.ConflictException;
import se.diarium.register.Reason;
import se.diarium.register.Voiding;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Roles;
import se.diarium.register.node.StateNodes;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.PartNodes;

/**
 * The decisions by delegation in cases, with the caller's own rights. Called inside a transaction; what the platform denies the
 * caller is thrown as its {@code AccessDeniedException}, and what may not be read is not there.
 */
public class DelegationDecisions {

    private final PartNodes parts;
    private final DelegationKind kind;
    private final CaseReading reading;
    private final StateNodes states;
    private final Roles roles;

    DelegationDecisions(PartNodes parts, DelegationKind kind, CaseReading reading, StateNodes states, Roles roles) {
        this.parts = parts;
        this.kind = kind;
        this.reading = reading;
        this.states = states;
        this.roles = roles;
    }

    /** All there are in a case and may be read, the earliest first; voided ones too. */
    public List<DelegationDecision> of(Diarienummer number) {
        return in(parts.caseRef(number));
    }

    /** As {@link #of}, of the node of a case. */
    public List<DelegationDecision> in(NodeRef caseRef) {
        return parts.of(caseRef, kind.type()).stream()
                .filter(reading::readable)
                .map(this::decision)
                .sorted(Comparator.comparing(DelegationDecision::date).thenComparing(DelegationDecision::number))
                .toList();
    }

    /**
     * Registers a decision; it takes the next number of its body and year.
     *
     * @throws se.diarium.register.InvalidInputException if a field cannot be accepted
     * @throws ConflictException if the case is settled
     */
    public DelegationDecision register(Diarienummer number, DelegationInput given) {
        NodeRef caseRef = parts.openCase(number);
        NodeRef made = parts.make(caseRef, kind.type(), kind.properties(caseRef, given));
        // As the system: a secret one is closed to whoever registers it without being the handler.
        return AuthenticationUtil.runAsSystem(() -> decision(made));
    }

    /**
     * Voids a decision that was registered in error, by a registrar; it stays under its number, with the reason, also where it has
     * been reported to the body.
     *
     * @throws se.diarium.register.NotFoundException if the case has no such decision
     * @throws se.diarium.register.InvalidInputException if there is no reason
     * @throws ConflictException if it is voided already, or the case is
     */
    public DelegationDecision voidDecision(Diarienummer number, String id, String reason) {
        NodeRef caseRef = parts.caseRef(number);
        NodeRef node = parts.require(caseRef, kind.type(), id);
        roles.requireRegistrar();
        String why = Reason.required(reason);
        CaseStatus status = states.status(caseRef);
        if (status == CaseStatus.VOIDED || status == CaseStatus.ARCHIVED) {
            throw new ConflictException("status", "case.settled", status.name());
        }
        if (decision(node).voided() != null) {
            throw new ConflictException(
                    "id", "delegation.voided", decision(node).designation());
        }
        states.markVoided(node, new Voiding(states.now(), AuthenticationUtil.getFullyAuthenticatedUser(), why));
        return decision(node);
    }

    private DelegationDecision decision(NodeRef node) {
        return kind.decision(node, parts.properties(node));
    }
}
