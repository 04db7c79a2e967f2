package se.diarium.register.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.register.CaseRevisions;
import se.diarium.register.ConflictException;
import se.diarium.register.FieldError;
import se.diarium.register.OngoingDecisions;
import se.diarium.register.Reason;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordLifecycle;
import se.diarium.register.Voiding;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Roles;
import se.diarium.register.node.StateNodes;

/** The life of records as nodes of the platform. */
final class NodeRecordLifecycle implements RecordLifecycle {

    private final CaseReading reading;
    private final StateNodes states;
    private final CaseRevisions revisions;
    private final OngoingDecisions decisions;
    private final Roles roles;

    NodeRecordLifecycle(
            CaseReading reading, StateNodes states, CaseRevisions revisions, OngoingDecisions decisions, Roles roles) {
        this.reading = reading;
        this.states = states;
        this.revisions = revisions;
        this.decisions = decisions;
        this.roles = roles;
    }

    @Override
    public RecordFile voidRecord(String id, String reason, boolean withAttachments) {
        NodeRef record = hold(id);
        roles.requireRegistrar();
        String why = Reason.required(reason);
        states.status(reading.caseOf(record)).requireOpen();
        RecordFile file = reading.recordFile(record);
        List<RecordFile> attachments = standingAttachments(file);
        requireWithoutConsequences(file, withAttachments ? List.of() : attachments);
        attachments.forEach(attachment -> requireWithoutConsequences(attachment, List.of()));
        Voiding voiding = new Voiding(states.now(), AuthenticationUtil.getFullyAuthenticatedUser(), why);
        states.markVoided(record, voiding);
        attachments.forEach(attachment -> states.markVoided(Nodes.ref(attachment.id()), voiding));
        return reading.recordFile(record);
    }

    private List<RecordFile> standingAttachments(RecordFile record) {
        return record.ties().attachments().stream()
                .map(attachment -> reading.recordFile(Nodes.ref(attachment.id())))
                .filter(attachment -> attachment.voided() == null)
                .toList();
    }

    private void requireWithoutConsequences(RecordFile file, List<RecordFile> left) {
        List<FieldError> errors = new ArrayList<>();
        if (file.voided() != null) {
            errors.add(new FieldError("voided", "record.voided"));
        }
        if (!left.isEmpty()) {
            errors.add(new FieldError("withAttachments", "voiding.recordAttachments", numbers(left)));
        }
        if (file.publication() != null) {
            errors.add(new FieldError("publication", "voiding.recordPublished"));
        }
        if (file.decision() != null) {
            errors.add(new FieldError("decision", "voiding.recordDecided"));
        }
        if (decisions.about(file.id())) {
            errors.add(new FieldError("decision", "voiding.recordProposed"));
        }
        if (!errors.isEmpty()) {
            throw new ConflictException(errors);
        }
    }

    private static String numbers(List<RecordFile> records) {
        return records.stream()
                .map(record -> Integer.toString(record.recordNumber()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public RecordFile liftSecrecy(String id, String reason) {
        NodeRef record = hold(id);
        roles.requireRegistrar();
        String why = Reason.required(reason);
        if (reading.recordFile(record).secrecy() == null) {
            throw new ConflictException("secrecy", "secrecy.none");
        }
        states.liftSecrecy(record, why);
        return reading.recordFile(record);
    }

    private NodeRef hold(String id) {
        revisions.holdRecord(id);
        return reading.requireRecord(id);
    }
}
