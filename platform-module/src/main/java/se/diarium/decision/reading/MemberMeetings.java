package se.diarium.decision.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import se.diarium.decision.meeting.AgendaItem;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingFilter;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.meeting.Meetings;
import se.diarium.decision.paper.MeetingPapers;
import se.diarium.register.CaseFile;
import se.diarium.register.Decision;
import se.diarium.register.NotFoundException;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Nodes;

/**
 * The meetings of the bodies that the caller is a member of, members and substitutes alike, with the caller's own rights. Called inside a
 * transaction.
 */
public class MemberMeetings {

    private static final Comparator<Meeting> BY_DAY = Comparator.<Meeting, LocalDate>comparing(
                    meeting -> meeting.key().date())
            .thenComparing(meeting -> meeting.time() == null ? "" : meeting.time())
            .thenComparing(meeting -> meeting.key().body())
            .thenComparing(meeting -> meeting.key().sequence());

    private final Meetings meetings;
    private final MemberAgenda agenda;
    private final MeetingPapers papers;
    private final CaseReading reading;
    private final Reader reader;
    private final LookTable looks;
    private final MarkTable marks;
    private final Clock clock;

    MemberMeetings(
            Meetings meetings,
            MemberAgenda agenda,
            MeetingPapers papers,
            CaseReading reading,
            Reader reader,
            LookTable looks,
            MarkTable marks,
            Clock clock) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.papers = papers;
        this.reading = reading;
        this.reader = reader;
        this.looks = looks;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * The meetings of the caller's bodies; none for who is no member.
     *
     * @param mostComing how many of those from today on
     * @param mostPast how many of those before
     */
    public MeetingList list(int mostComing, int mostPast) {
        LocalDate today = LocalDate.now(clock);
        List<String> bodies = reader.bodies();
        List<Meeting> coming = new ArrayList<>();
        List<Meeting> past = new ArrayList<>();
        for (String body : bodies) {
            coming.addAll(meetings.list(new MeetingFilter(body, today, null), 0, mostComing)
                    .meetings());
            past.addAll(latest(new MeetingFilter(body, null, today.minusDays(1)), mostPast));
        }
        coming.sort(BY_DAY);
        past.sort(BY_DAY.reversed());
        return new MeetingList(
                bodies,
                coming.stream().limit(mostComing).map(this::line).toList(),
                past.stream().limit(mostPast).map(this::line).toList());
    }

    private List<Meeting> latest(MeetingFilter filter, int most) {
        long total = meetings.list(filter, 0, 0).total();
        int offset = Math.toIntExact(Math.max(0, total - most));
        return meetings.list(filter, offset, most).meetings();
    }

    private MeetingLine line(Meeting meeting) {
        LookTable.Before before = looks.shown(reader.name(), meeting.id());
        long unseen = MemberAgenda.digests(agenda.of(meeting)).entrySet().stream()
                .filter(thing -> before.novelty(thing.getKey(), thing.getValue()) != Novelty.SEEN)
                .count();
        return new MeetingLine(meeting, before.since(), Math.toIntExact(unseen));
    }

    /**
     * A meeting with what the caller may see of its agenda. That it was looked at is noted, for the caller alone: it is what new is
     * measured by the next time.
     *
     * @throws NotFoundException if there is no such meeting
     * @throws AccessDeniedException if the caller is no member of its body
     */
    public ReadMeeting look(MeetingKey key) {
        Meeting meeting = meetings.get(key);
        reader.requireMember(key.body());
        List<MemberAgenda.Entry> entries = agenda.of(meeting);
        Map<String, String> digests = MemberAgenda.digests(entries);
        LookTable.Before before = looks.look(reader.name(), meeting.id(), digests, clock.instant());
        Map<String, Instant> read = marks.read(reader.name());
        List<ReadItem> items = entries.stream()
                .map(entry -> item(meeting, entry, id -> before.novelty(id, digests.get(id)), read))
                .toList();
        return new ReadMeeting(meeting, before.since(), papers.recordsOf(meeting), items);
    }

    private ReadItem item(Meeting meeting, MemberAgenda.Entry entry, Novelties novelties, Map<String, Instant> read) {
        AgendaItem item = entry.item();
        Novelty novelty = novelties.of(item.id());
        Optional<CaseFile> inCase = entry.standsAside() || item.caseId() == null
                ? Optional.empty()
                : Optional.of(reading.caseFile(Nodes.ref(item.caseId())));
        return new ReadItem(
                item,
                entry.standsAside(),
                novelty,
                inCase.map(file -> reading.summary(Nodes.ref(file.id()))).orElse(null),
                inCase.map(file -> besides(file, meeting, item)).orElse(List.of()),
                entry.papers().stream()
                        .map(paper -> new ReadPaper(paper, novelties.of(paper.id()), read.get(paper.id())))
                        .toList(),
                marks.note(reader.name(), item.id()).orElse(null));
    }

    /** What was decided in the case, without what was decided on this very item. */
    private static List<Decision> besides(CaseFile file, Meeting meeting, AgendaItem item) {
        return file.decisions().stream()
                .filter(decision -> item.paragraph() == null
                        || !decision.body().equals(meeting.key().body())
                        || !item.paragraph().toString().equals(decision.paragraph())
                        || !decision.date().equals(item.decision().date()))
                .toList();
    }

    /** What things are to the reader, by their ids. */
    private interface Novelties {
        Novelty of(String id);
    }
}
