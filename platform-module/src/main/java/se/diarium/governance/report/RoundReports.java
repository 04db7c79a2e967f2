package se.diarium.governance.report;

import java.util.List;
import java.util.Objects;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import se.diarium.decision.paper.WrittenRecords;
import se.diarium.governance.round.Round;
import se.diarium.governance.round.RoundState;
import se.diarium.governance.round.Rounds;
import se.diarium.governance.thread.Answer;
import se.diarium.governance.thread.Answers;
import se.diarium.governance.thread.ThreadAccess;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumModel;
import se.diarium.register.Direction;
import se.diarium.register.NewRecord;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordKind;
import se.diarium.register.RecordRegister;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.node.Errors;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Sanction;

/**
 * Reports of rounds as records: written in the order of the plans when the round has closed, registered in the case that is to be
 * decided, and tied to the plans. Made again in the same case a report takes the place of the one before. Kept by secretaries and
 * registrars. Called inside a transaction.
 */
public class RoundReports {

    private static final int LONGEST_TITLE = 500;

    private final Rounds rounds;
    private final FactReading facts;
    private final ReportValues values;
    private final ReportWords words;
    private final Answers answers;
    private final ThreadAccess access;
    private final CaseRegister cases;
    private final RecordRegister records;
    private final WrittenRecords written;
    private final NodeService nodes;
    private final RegisterCalendar calendar;

    RoundReports(
            Rounds rounds,
            FactReading facts,
            ReportValues values,
            ReportWords words,
            Answers answers,
            ThreadAccess access,
            CaseRegister cases,
            RecordRegister records,
            WrittenRecords written,
            NodeService nodes,
            RegisterCalendar calendar) {
        this.rounds = rounds;
        this.facts = facts;
        this.values = values;
        this.words = words;
        this.answers = answers;
        this.access = access;
        this.cases = cases;
        this.records = records;
        this.written = written;
        this.nodes = nodes;
        this.calendar = calendar;
    }

    /**
     * Makes the report of a round.
     *
     * @throws se.diarium.register.NotFoundException if there is no such round, or no such case that the caller may read
     * @throws org.alfresco.repo.security.permissions.AccessDeniedException if the caller keeps no rounds
     * @throws se.diarium.register.InvalidInputException if the title is too long
     * @throws ConflictException if the round has not closed, nothing it follows up can be read, nothing more can be registered in the
     *     case, or the template cannot be used
     */
    public RecordFile make(String roundId, ReportOrder order) {
        access.requireKeeper();
        Round round = rounds.get(roundId);
        Errors errors = new Errors();
        errors.checkText("title", order.title(), LONGEST_TITLE);
        errors.throwIfAny();
        if (rounds.state(round) != RoundState.CLOSED) {
            throw new ConflictException("round", "report.open", round.closes().toString());
        }
        CaseFile file = cases.get(order.diarienummer());
        RoundFacts read = facts.read(round);
        if (read.plans().isEmpty()) {
            throw new ConflictException("round", "report.nothing");
        }
        String title = order.title() == null || order.title().isBlank()
                ? words.text("title", round.name())
                : order.title().strip();
        RecordFile made = written.write(
                order.diarienummer(),
                former(read, order),
                said(read, title),
                new WrittenRecords.Writing(
                        ReportFields.TEMPLATE,
                        ReportFields.all(),
                        values.of(read, title, file.designation(), calendar.today()),
                        words.text("filename", calendar.today().toString())));
        tie(made, read);
        answers.reportIn(
                made.id(), read.answers().values().stream().map(Answer::id).toList());
        return records.get(made.id());
    }

    private static NewRecord said(RoundFacts read, String title) {
        Round round = read.round();
        return new NewRecord(
                title,
                read.secrecy().isPresent() ? null : title,
                RecordKind.REPORT.code(),
                Direction.DRAWN_UP,
                null,
                null,
                null,
                read.secrecy().orElse(null),
                round.firstDay().getYear(),
                round.lastDay().getYear());
    }

    /** The report of these answers that stands in the same case; null where there is none. */
    private RecordFile former(RoundFacts read, ReportOrder order) {
        List<String> reports = read.answers().values().stream()
                .map(Answer::reportId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return reports.stream()
                .map(records::get)
                .filter(report -> report.diarienummer().equals(order.diarienummer()))
                .filter(report -> report.voided() == null && report.ties().supersededBy() == null)
                .findFirst()
                .orElse(null);
    }

    private void tie(RecordFile report, RoundFacts read) {
        NodeRef from = Nodes.ref(report.id());
        Sanction.run(() -> read.plans()
                .forEach(plan -> nodes.createAssociation(from, Nodes.ref(plan.id()), DiariumModel.ASSOC_FOLLOWS_UP)));
    }
}
