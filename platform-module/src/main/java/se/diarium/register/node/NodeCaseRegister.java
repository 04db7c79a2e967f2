package se.diarium.register.node;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.register.Bodies;
import se.diarium.register.CaseChange;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseFilter;
import se.diarium.register.CaseList;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.CaseSummary;
import se.diarium.register.Decision;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NewCase;
import se.diarium.register.NotReadyException;
import se.diarium.register.listing.Filling;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.series.CaseTable;
import se.diarium.register.series.Visibility;

/** The cases as nodes of the platform. */
final class NodeCaseRegister implements CaseRegister {

    private static final int MAX_PAGE = 500;

    private final CaseIntake intake;
    private final CaseReading reading;
    private final CaseWriting writing;
    private final CaseTable table;
    private final Bodies bodies;
    private final CallerVisibility visibility;
    private final Filling filling;

    NodeCaseRegister(
            CaseIntake intake,
            CaseReading reading,
            CaseWriting writing,
            CaseTable table,
            Bodies bodies,
            CallerVisibility visibility,
            Filling filling) {
        this.intake = intake;
        this.reading = reading;
        this.writing = writing;
        this.table = table;
        this.bodies = bodies;
        this.visibility = visibility;
        this.filling = filling;
    }

    @Override
    public CaseFile register(NewCase given) {
        NodeRef caseRef = intake.register(given);
        // What the caller just gave is shown to the caller, though a secret case may be closed to its registrar by now.
        return AuthenticationUtil.runAsSystem(() -> reading.caseFile(caseRef));
    }

    @Override
    public List<FieldError> check(NewCase given) {
        return intake.faults(given);
    }

    @Override
    public List<FieldError> check(Decision decision) {
        return writing.faults(decision);
    }

    @Override
    public Optional<CaseFile> find(Diarienummer diarienummer) {
        return reading.caseRef(diarienummer).map(reading::caseFile);
    }

    @Override
    public CaseFile get(Diarienummer diarienummer) {
        return reading.caseFile(reading.requireCase(diarienummer));
    }

    @Override
    public CaseList list(CaseFilter filter, int offset, int limit) {
        if (filter.series() != null && bodies.byCode(filter.series()).isEmpty()) {
            throw new InvalidInputException(
                    "series", "series.unknown", filter.series(), String.join(", ", bodies.codes()));
        }
        if (filter.responsible() != null && !filling.isDone()) {
            throw new NotReadyException("lists.filling");
        }
        Visibility seen = visibility.get();
        int size = Math.min(limit, MAX_PAGE);
        List<CaseSummary> page = table.page(filter, seen, offset, size).stream()
                .map(reading::summary)
                .flatMap(Optional::stream)
                .toList();
        return new CaseList(page, table.count(filter, seen), offset, size);
    }

    @Override
    public CaseFile amend(Diarienummer diarienummer, CaseChange change) {
        NodeRef caseRef = reading.requireCase(diarienummer);
        writing.amend(caseRef, change);
        return AuthenticationUtil.runAsSystem(() -> reading.caseFile(caseRef));
    }

    @Override
    public void proceed(Diarienummer diarienummer, CaseStatus status) {
        writing.proceed(reading.requireCase(diarienummer), status);
    }

    @Override
    public void carryOver(Diarienummer diarienummer, CaseStatus status, LocalDate closed) {
        writing.carryOver(reading.requireCase(diarienummer), status, closed);
    }

    @Override
    public void sendToBody(Diarienummer diarienummer, String body) {
        writing.sendToBody(reading.requireCase(diarienummer), body);
    }

    @Override
    public void showToBody(Diarienummer diarienummer, String body) {
        writing.showToBody(reading.requireCase(diarienummer), body);
    }

    @Override
    public void recordDecision(
            Diarienummer diarienummer, String recordId, Decision decision, String proposal, String meetingId) {
        NodeRef caseRef = reading.requireCase(diarienummer);
        NodeRef record = recordId == null ? null : reading.requireRecord(recordId);
        if (record != null && !caseRef.equals(reading.caseOf(record))) {
            throw new InvalidInputException("recordId", "record.notInCase", recordId);
        }
        writing.recordDecision(caseRef, record, decision, proposal, meetingId == null ? null : Nodes.ref(meetingId));
    }
}
