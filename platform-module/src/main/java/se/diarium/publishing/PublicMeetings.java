package se.diarium.publishing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.decision.meeting.AgendaItem;
import se.diarium.decision.meeting.Agendas;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingFilter;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.decision.meeting.Meetings;
import se.diarium.decision.meeting.MinutedItems;
import se.diarium.decision.paper.Paper;
import se.diarium.decision.paper.PaperFinder;
import se.diarium.decision.paragraph.DecisionKeys;
import se.diarium.register.NotFoundException;
import se.diarium.register.number.Diarienummer;

/**
 * The meetings of the bodies and what was decided at them, as everybody may see it: of cases their public forms, and nothing of those
 * that are not public. Answers the same to anyone, logged in or not, and needs no transaction around it.
 */
public class PublicMeetings {

    /** States in which no agenda is out. */
    private static final Set<MeetingStatus> WITHOUT_AGENDA = EnumSet.of(MeetingStatus.PLANNED, MeetingStatus.CANCELLED);

    private final Meetings meetings;
    private final Agendas agendas;
    private final MinutedItems minutes;
    private final DecisionKeys keys;
    private final PaperFinder papers;
    private final PublicViews views;
    private final PublicItems items;
    private final TransactionService transactions;

    PublicMeetings(
            Meetings meetings,
            Agendas agendas,
            MinutedItems minutes,
            DecisionKeys keys,
            PaperFinder papers,
            PublicViews views,
            PublicItems items,
            TransactionService transactions) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.minutes = minutes;
        this.keys = keys;
        this.papers = papers;
        this.views = views;
        this.items = items;
        this.transactions = transactions;
    }

    /** A page of meetings, earliest first, and how many there are. */
    public Meetings.Page list(MeetingFilter filter, int offset, int limit) {
        return read(() -> meetings.list(filter, offset, limit));
    }

    /** A meeting without its agenda: when and where it is. */
    public Optional<Meeting> when(MeetingKey key) {
        return read(() -> {
            try {
                return Optional.of(meetings.get(key));
            } catch (NotFoundException none) {
                return Optional.empty();
            }
        });
    }

    /** A meeting with its agenda and papers. */
    public Optional<PublicMeeting> meeting(MeetingKey key) {
        return read(() -> {
            Optional<Meeting> found = when(key);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            Meeting meeting = found.get();
            List<AgendaItem> agenda =
                    WITHOUT_AGENDA.contains(meeting.status()) ? List.<AgendaItem>of() : agendas.of(key);
            return Optional.of(new PublicMeeting(
                    meeting,
                    papers(meeting),
                    agenda.stream().map(item -> items.of(meeting, item)).toList()));
        });
    }

    private List<PublicRecord> papers(Meeting meeting) {
        return papers.recordsOf(meeting.id()).stream()
                .map(Paper::recordId)
                .map(views::publicRecord)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The decision with this paragraph of a body's minutes of a year; nothing where it is not public, which is not told from one
     * that is not there.
     */
    public Optional<PublicDecision> decision(String body, int year, String paragraph) {
        return read(() -> {
            Optional<DecisionKeys.Subject> subject = keys.subject(body, year, paragraph);
            if (subject.isEmpty()) {
                return Optional.empty();
            }
            Diarienummer number = subject.get().diarienummer();
            return number == null ? withoutCase(body, year, paragraph) : ofCase(body, year, paragraph, number);
        });
    }

    private Optional<PublicDecision> withoutCase(String body, int year, String paragraph) {
        return minutes.find(body, year, paragraph, null).flatMap(minuted -> {
            PublicItem item = items.of(minuted.meeting(), minuted.item());
            return item.decision() == null
                    ? Optional.empty()
                    : Optional.of(new PublicDecision(
                            item.decision(), minuted.meeting().key(), item, null));
        });
    }

    private Optional<PublicDecision> ofCase(String body, int year, String paragraph, Diarienummer number) {
        return items.publicCase(number).flatMap(file -> file.decisions().stream()
                .filter(decision -> decision.standsIn(body, year, paragraph))
                .findFirst()
                .map(decision -> {
                    Optional<MinutedItems.Minuted> minuted = minutes.find(body, year, paragraph, file.id());
                    return new PublicDecision(
                            decision,
                            minuted.map(found -> found.meeting().key()).orElse(null),
                            minuted.map(found -> items.of(found.meeting(), found.item(), file))
                                    .orElseGet(() -> items.of(file, decision)),
                            file.id());
                }));
    }

    private <T> T read(Supplier<T> work) {
        return AuthenticationUtil.runAsSystem(
                () -> transactions.getRetryingTransactionHelper().doInTransaction(work::get, true));
    }
}
