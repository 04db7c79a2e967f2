package se.diarium.web.api.wire;

import java.time.LocalDate;
import java.util.List;
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
        GroundView secrecy,
        VoidingView voided,
        String url,
        List<RecordView> records,
        List<DecisionView> decisions,
        List<WorkingFileView> workingMaterial) {

    public static CaseView of(CaseFile file, Wire wire) {
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
                GroundView.of(file.secrecy(), wire),
                VoidingView.of(file.voided()),
                wire.links().apiCase(file.diarienummer()),
                file.records().stream()
                        .map(record -> RecordView.of(record, wire))
                        .toList(),
                file.decisions().stream().map(DecisionView::of).toList(),
                file.workingMaterial().stream().map(WorkingFileView::of).toList());
    }
}
