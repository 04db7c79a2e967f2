package se.diarium.decision.meeting;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseRevisions;
import se.diarium.register.CaseStatus;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.OngoingDecisions;
import se.diarium.register.RecordFile;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.series.CaseTable;

/** Which cases can be put on which agenda, with the caller's own rights. */
class AgendaCases {

    private final CaseRegister cases;
    private final CaseRevisions revisions;
    private final CaseTable table;
    private final AgendaTable agendas;
    private final OngoingDecisions processes;

    AgendaCases(
            CaseRegister cases,
            CaseRevisions revisions,
            CaseTable table,
            AgendaTable agendas,
            OngoingDecisions processes) {
        this.cases = cases;
        this.revisions = revisions;
        this.table = table;
        this.agendas = agendas;
        this.processes = processes;
    }

    /**
     * The case that an item is about, which then lies before the body of the meeting.
     *
     * @return null for an item without a case
     * @throws InvalidInputException if the item needs a case or takes none, or a paper is none of the case
     * @throws ConflictException if the case lies before another body, or is on an agenda already
     */
    CaseFile forItem(Meeting meeting, ItemInput given) {
        Diarienummer number = given.caseNumber();
        if (number == null) {
            if (given.kind() == ItemKind.CASE) {
                throw new InvalidInputException("diarienummer", "required");
            }
            checkPapers((CaseFile) null, given.papers());
            return null;
        }
        if (!given.kind().takesCase()) {
            throw new InvalidInputException("diarienummer", "item.takesNoCase", given.kind());
        }
        // Of two who put it on agendas at once, the second waits here and then finds the item of the first.
        revisions.hold(number);
        CaseFile file = cases.find(number)
                .orElseThrow(() -> new InvalidInputException("diarienummer", "link.noCase", number.toString()));
        checkPapers(file, given.papers());
        if (!agendas.meetingsOf(file.id()).isEmpty()) {
            throw new ConflictException("diarienummer", "item.onAgenda", file.designation());
        }
        bringBefore(meeting.key().body(), file);
        return file;
    }

    /**
     * Brings the case of an item that was taken off before the body again.
     *
     * @throws ConflictException if the case lies before another body, or is on an agenda
     */
    void again(Meeting meeting, AgendaItem item) {
        revisions.hold(item.caseNumber());
        CaseFile file = cases.get(item.caseNumber());
        if (!agendas.meetingsOf(file.id()).isEmpty()) {
            throw new ConflictException("diarienummer", "item.onAgenda", file.designation());
        }
        bringBefore(meeting.key().body(), file);
    }

    private void bringBefore(String body, CaseFile file) {
        String present = file.status() == CaseStatus.FOR_DECISION
                ? table.liesBefore(file.id()).orElse(body)
                : null;
        if (body.equals(present)) {
            return;
        }
        if (present != null) {
            throw new ConflictException("diarienummer", "item.otherBody", file.designation(), present);
        }
        boolean inPreparation = file.status() == CaseStatus.REGISTERED || file.status() == CaseStatus.IN_PREPARATION;
        if (!inPreparation || processes.in(file.diarienummer())) {
            throw new ConflictException("diarienummer", "item.notReady", file.designation(), file.status());
        }
        // The secretary makes the agenda and need not be allowed to change the case.
        AuthenticationUtil.runAsSystem(() -> {
            cases.sendToBody(file.diarienummer(), body);
            return null;
        });
    }

    /** With the wording and the letter that the case's process proposes, where the item says nothing of them. */
    ItemInput asProposed(ItemInput item, CaseFile file) {
        if (file == null || item.proposal() != null && item.papers() != null) {
            return item;
        }
        return processes
                .proposal(file.diarienummer())
                .map(proposal -> new ItemInput(
                        item.kind(),
                        item.heading(),
                        item.caseNumber(),
                        item.papers() == null ? papers(file, proposal.recordId()) : item.papers(),
                        item.proposal() == null ? proposal.text() : item.proposal()))
                .orElse(item);
    }

    private static List<String> papers(CaseFile file, String letter) {
        return file.records().stream()
                .filter(record -> record.id().equals(letter) && record.voided() == null)
                .map(RecordFile::id)
                .toList();
    }

    void checkPapers(Diarienummer number, List<String> papers) {
        if (papers != null && !papers.isEmpty()) {
            checkPapers(number == null ? null : cases.get(number), papers);
        }
    }

    private static void checkPapers(CaseFile file, List<String> papers) {
        if (papers == null) {
            return;
        }
        Set<String> records = file == null
                ? Set.of()
                : file.records().stream()
                        .filter(record -> record.voided() == null)
                        .map(RecordFile::id)
                        .collect(Collectors.toSet());
        Set<String> strange = new TreeSet<>(papers);
        strange.removeAll(records);
        if (!strange.isEmpty()) {
            throw new InvalidInputException("papers", "record.notInCase", String.join(", ", strange));
        }
    }
}
