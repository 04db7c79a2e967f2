package se.diarium.web.api.wire;

import java.time.LocalDate;
import java.util.List;
import se.diarium.decision.board.Appeal;
import se.diarium.decision.delegation.DelegationDecision;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseStatus;

/** A case with its records on the wire, as those who work with it see it. */
public record CaseView(
        String id,
        String diarienummer,
        String series,
        int number,
        int year,
        String body,
        String title,
        String publicTitle,
        String initiator,
        String publicInitiator,
        String handler,
        LocalDate registered,
        LocalDate closed,
        CaseStatus status,
        String classification,
        List<WayView> ways,
        GroundView secrecy,
        VoidingView voided,
        String url,
        List<RecordView> records,
        List<DecisionView> decisions,
        List<DelegationView> delegationDecisions,
        List<WorkingFileView> workingMaterial) {

    /**
     * @param classification code of what it is classified as; null where it is not
     * @param delegated the decisions by delegation in the case
     * @param appeals of the decisions in the case
     */
    public static CaseView of(
            CaseFile file, String classification, List<DelegationDecision> delegated, List<Appeal> appeals, Wire wire) {
        return new CaseView(
                file.id(),
                file.designation(),
                file.diarienummer().series(),
                file.diarienummer().number(),
                file.diarienummer().year(),
                file.body(),
                file.title(),
                file.publicTitle(),
                file.initiator(),
                file.publicInitiator(),
                file.handler(),
                file.registered(),
                file.closed(),
                file.status(),
                classification,
                WayView.from(file.status()),
                GroundView.of(file.secrecy(), wire),
                VoidingView.of(file.voided()),
                wire.links().apiCase(file.diarienummer()),
                file.records().stream()
                        .map(record -> RecordView.of(record, wire))
                        .toList(),
                file.decisions().stream()
                        .map(decision -> DecisionView.of(decision, appeals))
                        .toList(),
                delegated.stream()
                        .map(decision -> DelegationView.of(decision, wire))
                        .toList(),
                file.workingMaterial().stream().map(WorkingFileView::of).toList());
    }
}
