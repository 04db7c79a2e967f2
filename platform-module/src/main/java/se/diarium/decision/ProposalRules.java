package se.diarium.decision;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseRevisions;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumGroups;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotAllowedException;
import se.diarium.register.RecordFile;
import se.diarium.register.node.Nodes;
import se.diarium.register.number.Diarienummer;

/** Who may propose a decision in which case, and what belongs to the proposal; with the caller's own rights. */
final class ProposalRules {
    private final CaseRegister cases;
    private final DecisionRules rules;
    private final CaseRevisions revisions;
    private final RunningDecisions running;
    private final PermissionService permissions;
    private final AuthorityService authorities;

    ProposalRules(
            CaseRegister cases,
            DecisionRules rules,
            CaseRevisions revisions,
            RunningDecisions running,
            PermissionService permissions,
            AuthorityService authorities) {
        this.cases = cases;
        this.rules = rules;
        this.revisions = revisions;
        this.running = running;
        this.permissions = permissions;
        this.authorities = authorities;
    }

    /**
     * Checks a proposal and keeps others from changing its case until the transaction ends.
     *
     * @param processId the process that is starting with it; null before there is one
     * @return the case
     * @throws se.diarium.register.NotFoundException if there is no such case the caller may read
     * @throws NotAllowedException if the caller may not change the case
     * @throws InvalidInputException if a field cannot be accepted
     * @throws ConflictException if the case is in another decision process already, or settled
     */
    CaseFile check(Diarienummer diarienummer, ProposalInput proposal, String processId) {
        // Of two that propose at the same time, the second waits here and then finds the process of the first.
        revisions.hold(diarienummer);
        var caseFile = cases.get(diarienummer);
        requireWritable(caseFile);
        rules.check(proposal);
        if (proposal.recordId() != null) {
            record(caseFile, proposal.recordId());
        }
        requireManager(caseFile, proposal.manager());
        if (running.othersIn(diarienummer, processId)) {
            throw new ConflictException("diarienummer", "decision.running");
        }
        return caseFile;
    }

    /**
     * As the system: who answers a consultation need not be allowed to read the case.
     *
     * @return the number of the record
     * @throws InvalidInputException if the record that answers a consultation is none of the case
     */
    int requireAnswer(Diarienummer diarienummer, String recordId) {
        return AuthenticationUtil.runAsSystem(() -> {
            return record(cases.get(diarienummer), recordId).recordNumber();
        });
    }

    private void requireWritable(CaseFile caseFile) {
        if (permissions.hasPermission(Nodes.ref(caseFile.id()), PermissionService.WRITE) != AccessStatus.ALLOWED) {
            throw new NotAllowedException("decision.notYourCase");
        }
        caseFile.status().requireOpen();
    }

    private static RecordFile record(CaseFile caseFile, String recordId) {
        var record = caseFile.records().stream()
                .filter(candidate -> candidate.id().equals(recordId))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("recordId", "record.notInCase", recordId));
        if (record.voided() != null) {
            throw new InvalidInputException("recordId", "record.voided");
        }
        return record;
    }

    /** Anyone of the managers may approve, unless the case is secret: its matter is told to as few as can be. */
    private void requireManager(CaseFile caseFile, String manager) {
        if (manager == null) {
            if (caseFile.secrecy() != null) {
                throw new InvalidInputException("manager", "manager.requiredWhenSecret");
            }
            return;
        }
        // Whose groups somebody is in is not for everyone to see: the system looks it up and tells only this.
        var groups = AuthenticationUtil.runAsSystem(() -> authorities.getAuthoritiesForUser(manager));
        if (!groups.contains(DiariumGroups.MANAGERS)) {
            throw new InvalidInputException("manager", "manager.unknown", manager);
        }
    }
}
