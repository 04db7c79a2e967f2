package se.diarium.decision.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.diarium.decision.meeting.AgendaItem;
import se.diarium.decision.meeting.Agendas;
import se.diarium.decision.meeting.Attendances;
import se.diarium.decision.meeting.ItemDecisions;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MinutedItems;
import se.diarium.decision.member.Members;
import se.diarium.register.Bodies;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Nodes;

/** Reads all that the papers of a meeting are about; to be called as the system, which may read all of it. */
class FactReading {

    private final Agendas agendas;
    private final Attendances attendances;
    private final ItemDecisions decisions;
    private final Members members;
    private final Bodies bodies;
    private final CaseReading cases;
    private final RecordRegister records;
    private final PaperTable papers;
    private final MinutedItems minutes;
    private final ExtractRecipients recipients;
    private final RegisterCalendar calendar;

    FactReading(
            Agendas agendas,
            Attendances attendances,
            ItemDecisions decisions,
            Members members,
            Bodies bodies,
            CaseReading cases,
            RecordRegister records,
            PaperTable papers,
            MinutedItems minutes,
            ExtractRecipients recipients,
            RegisterCalendar calendar) {
        this.agendas = agendas;
        this.attendances = attendances;
        this.decisions = decisions;
        this.members = members;
        this.bodies = bodies;
        this.cases = cases;
        this.records = records;
        this.papers = papers;
        this.minutes = minutes;
        this.recipients = recipients;
        this.calendar = calendar;
    }

    /** @param designation diarienummer of the case that keeps the papers */
    MeetingFacts read(Meeting meeting, String designation) {
        return new MeetingFacts(
                meeting,
                bodies.byCode(meeting.key().body()).orElseThrow(),
                designation,
                members.of(meeting.key().body(), meeting.key().date()),
                attendances.of(meeting.key()),
                agendas.of(meeting.key()).stream().map(this::item).toList(),
                day(papers.find(meeting.id(), null, PaperKind.MINUTES).filter(paper -> paper.recordId() != null)),
                day(papers.find(meeting.id(), null, PaperKind.NOTICE)));
    }

    private LocalDate day(Optional<Paper> paper) {
        return paper.map(made ->
                        LocalDate.ofInstant(made.madeAt(), calendar.clock().getZone()))
                .orElseGet(calendar::today);
    }

    private MeetingFacts.Item item(AgendaItem item) {
        List<RecordFile> read = item.papers().stream()
                .map(records::get)
                .filter(record -> record.voided() == null)
                .toList();
        return new MeetingFacts.Item(
                item,
                item.caseId() == null ? null : cases.summary(Nodes.ref(item.caseId())),
                decisions.acts(item.id()),
                read,
                minutes.approvedOn(item.id()).orElse(null),
                recipients.of(item.id()));
    }
}
