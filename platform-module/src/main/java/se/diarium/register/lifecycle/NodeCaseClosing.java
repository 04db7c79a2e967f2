package se.diarium.register.lifecycle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import se.diarium.register.CaseAct;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRevisions;
import se.diarium.register.CaseStatus;
import se.diarium.register.ConflictException;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.closing.CaseClosing;
import se.diarium.register.closing.Clearing;
import se.diarium.register.closing.ClosingRemark;
import se.diarium.register.closing.ClosingReport;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Roles;
import se.diarium.register.node.StateNodes;
import se.diarium.register.number.Diarienummer;

/** Closes cases as nodes of the platform. */
final class NodeCaseClosing implements CaseClosing {

    private final CaseReading reading;
    private final StateNodes states;
    private final CaseRevisions revisions;
    private final Participants participants;
    private final Roles roles;
    private final PermissionService permissions;

    NodeCaseClosing(
            CaseReading reading,
            StateNodes states,
            CaseRevisions revisions,
            Participants participants,
            Roles roles,
            PermissionService permissions) {
        this.reading = reading;
        this.states = states;
        this.revisions = revisions;
        this.participants = participants;
        this.roles = roles;
        this.permissions = permissions;
    }

    @Override
    public ClosingReport check(Diarienummer diarienummer) {
        NodeRef caseRef = reading.requireCase(diarienummer);
        if (!worksOn(caseRef)) {
            throw new AccessDeniedException("Not one who works on " + caseRef);
        }
        return report(reading.caseFile(caseRef));
    }

    @Override
    public Optional<ClosingReport> outlook(Diarienummer diarienummer) {
        NodeRef caseRef = reading.requireCase(diarienummer);
        CaseFile file = reading.caseFile(caseRef);
        return worksOn(caseRef) && !file.status().settled() ? Optional.of(report(file)) : Optional.empty();
    }

    private boolean worksOn(NodeRef caseRef) {
        return permissions.hasPermission(caseRef, PermissionService.WRITE) == AccessStatus.ALLOWED;
    }

    private ClosingReport report(CaseFile file) {
        List<ClosingRemark> remarks = participants.checks().stream()
                .flatMap(check -> check.check(file).stream())
                .sorted(Comparator.comparing(ClosingRemark::severity))
                .toList();
        List<Clearing.Item> clearing = participants.clearings().stream()
                .flatMap(part -> part.pending(file).stream())
                .toList();
        return new ClosingReport(remarks, clearing);
    }

    @Override
    public CaseFile close(Diarienummer diarienummer, boolean confirmClearing) {
        revisions.hold(diarienummer);
        NodeRef caseRef = reading.requireCase(diarienummer);
        roles.requireRegistrar();
        CaseFile file = reading.caseFile(caseRef);
        ClosingReport report = report(file);
        if (!report.closable()) {
            throw new ConflictException(report.blocking().stream()
                    .map(remark -> new FieldError(field(remark), remark.code(), remark.args()))
                    .toList());
        }
        List<Clearing.Item> clearing = report.clearing();
        if (!clearing.isEmpty() && !confirmClearing) {
            throw new InvalidInputException(
                    "confirmClearing", "closing.confirmClearing", Integer.toString(clearing.size()));
        }
        participants.clearings().forEach(part -> part.clear(file));
        states.change(caseRef, CaseAct.CLOSING, CaseStatus.CLOSED, null);
        states.explain(caseRef, "cleared", titles(clearing));
        return reading.caseFile(caseRef);
    }

    /** The part of the case that a remark is about, as a field of the case. */
    private static String field(ClosingRemark remark) {
        return remark.part() == null
                ? "case"
                : remark.part().type() + "." + remark.part().id();
    }

    private static String titles(List<Clearing.Item> clearing) {
        return clearing.isEmpty()
                ? null
                : clearing.stream().map(Clearing.Item::title).collect(Collectors.joining("\n"));
    }
}
