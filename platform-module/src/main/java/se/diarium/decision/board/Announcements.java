package se.diarium.decision.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.decision.meeting.MeetingStep;
import se.diarium.decision.minutes.MinutesReading;
import se.diarium.decision.minutes.MinutesState;
import se.diarium.decision.term.AppealPeriod;
import se.diarium.decision.term.MinutesTerm;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.RegisterCalendar;

/**
 * Announces that minutes have been approved: no later than on the second day after (kommunallagen 2017:725 8 kap. 12 §). A notice is
 * always posted today. One that comes late is posted all the same, since the time of appeal does not begin without it, and says that it
 * is late.
 */
class Announcements implements MeetingStep {

    private final NoticeTable table;
    private final NoticeEvents events;
    private final MinutesReading minutes;
    private final RegisterCalendar calendar;
    private final BoardSettings settings;

    Announcements(
            NoticeTable table,
            NoticeEvents events,
            MinutesReading minutes,
            RegisterCalendar calendar,
            BoardSettings settings) {
        this.table = table;
        this.events = events;
        this.minutes = minutes;
        this.calendar = calendar;
        this.settings = settings;
    }

    @Override
    public void taken(Meeting meeting, MeetingStatus to) {
        if (to == MeetingStatus.ANNOUNCED) {
            rest(meeting);
        }
    }

    /** Posts a notice of what has not been announced of the minutes; nothing where all has. */
    Optional<Notice> rest(Meeting meeting) {
        List<MinutesState.Paragraph> rest = minutes.state(meeting).paragraphs().stream()
                .filter(paragraph -> !table.isAnnounced(paragraph.itemId()))
                .toList();
        return rest.isEmpty() ? Optional.empty() : Optional.of(post(meeting, rest));
    }

    /**
     * Posts a notice of paragraphs that were approved at once.
     *
     * @throws InvalidInputException if one is none of the meeting
     * @throws ConflictException if one is not approved, or has been announced
     */
    Notice some(Meeting meeting, List<String> items) {
        MinutesState state = minutes.state(meeting);
        return post(meeting, items.stream().map(item -> paragraph(state, item)).toList());
    }

    private MinutesState.Paragraph paragraph(MinutesState state, String item) {
        MinutesState.Paragraph paragraph = state.paragraphs().stream()
                .filter(one -> one.itemId().equals(item))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("items", "minutes.otherItem", item));
        if (paragraph.approvedOn() == null) {
            throw new ConflictException("items", "notice.notApproved", item);
        }
        if (table.isAnnounced(item)) {
            throw new ConflictException("items", "notice.twice", paragraph.paragraph());
        }
        return paragraph;
    }

    private Notice post(Meeting meeting, List<MinutesState.Paragraph> paragraphs) {
        LocalDate today = calendar.today();
        LocalDate approved = paragraphs.stream()
                .map(MinutesState.Paragraph::approvedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        AppealPeriod period = AppealPeriod.from(today);
        List<NoticedItem> items = paragraphs.stream()
                .map(one -> new NoticedItem(one.itemId(), one.paragraph(), one.caseId()))
                .toList();
        Notice notice = new Notice(
                UUID.randomUUID().toString(),
                NoticeKind.MINUTES,
                meeting.key(),
                null,
                null,
                items.stream().map(NoticedItem::paragraph).toList(),
                approved,
                settings.keptAt(),
                period.lastDay(),
                period.finalFrom(),
                today,
                AuthenticationUtil.getFullyAuthenticatedUser(),
                period.takenDownFrom().minusDays(1),
                today.isAfter(MinutesTerm.announcedBy(approved)),
                null);
        table.insert(notice, items);
        events.posted(notice, items);
        return notice;
    }
}
