package se.diarium.decision.board;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.decision.meeting.Meetings;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotFoundException;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.node.Errors;
import se.diarium.register.node.Roles;
import se.diarium.register.series.BodyLock;

/**
 * The notice board. Secretaries and registrars post notices and take them down; everybody sees those that stand, and nobody else those
 * that were taken down, for they may hold personal data that is not to be shown any longer than the law says. Called inside a
 * transaction.
 */
public class NoticeBoard {

    private static final String LOCK = "notices";

    private final NoticeTable table;
    private final NoticeRules rules;
    private final NoticeEvents events;
    private final Announcements announcements;
    private final Meetings meetings;
    private final BodyLock lock;
    private final Roles roles;
    private final RegisterCalendar calendar;

    NoticeBoard(
            NoticeTable table,
            NoticeRules rules,
            NoticeEvents events,
            Announcements announcements,
            Meetings meetings,
            BodyLock lock,
            Roles roles,
            RegisterCalendar calendar) {
        this.table = table;
        this.rules = rules;
        this.events = events;
        this.announcements = announcements;
        this.meetings = meetings;
        this.lock = lock;
        this.roles = roles;
        this.calendar = calendar;
    }

    /** A page of notices, latest first, and how many there are. */
    public record Page(long total, List<Notice> notices) {}

    /**
     * The notices.
     *
     * @param body code of the body; null for all
     * @param standing whether they stand; null for any. Who does not keep the board sees those that stand alone.
     */
    public Page list(String body, Boolean standing, int offset, int limit) {
        Boolean asked = roles.isMeetingStaff() ? standing : Boolean.TRUE;
        return new Page(table.count(body, asked), table.page(body, asked, offset, limit));
    }

    /** @throws NotFoundException if there is none that the caller may see */
    public Notice get(String id) {
        return table.find(id)
                .filter(notice -> notice.removed() == null || roles.isMeetingStaff())
                .orElseThrow(() -> new NotFoundException(id));
    }

    /**
     * Announces paragraphs of minutes that were approved at once; the rest is announced when the meeting goes on to that.
     *
     * @param items ids of the items; empty to announce the rest, which takes the meeting on
     * @throws InvalidInputException if one is none of the meeting
     * @throws ConflictException if one is not approved or has been announced, or the meeting cannot go on
     */
    public Notice announce(MeetingKey key, List<String> items) {
        roles.requireMeetingStaff();
        lock.take(key.body(), LOCK);
        if (!items.isEmpty()) {
            return announcements.some(
                    meetings.get(key), items.stream().distinct().toList());
        }
        meetings.proceed(key, MeetingStatus.ANNOUNCED, null);
        return table.page(key.body(), null, 0, Integer.MAX_VALUE).stream()
                .filter(notice -> notice.kind() == NoticeKind.MINUTES && key.equals(notice.meeting()))
                .findFirst()
                .orElseThrow(() -> new ConflictException("items", "notice.nothing"));
    }

    /**
     * Posts a notice about a meeting that is to be, or another.
     *
     * @throws InvalidInputException naming every field that cannot be accepted
     * @throws ConflictException if the meeting cannot be announced
     */
    public Notice post(NoticeInput given) {
        roles.requireMeetingStaff();
        Meeting meeting = given.meeting() == null ? null : meetings.get(given.meeting());
        rules.check(given, meeting);
        LocalDate until = given.shownUntil() == null ? meeting.key().date() : given.shownUntil();
        Notice notice = new Notice(
                UUID.randomUUID().toString(),
                given.kind(),
                given.meeting(),
                text(given.title()),
                text(given.text()),
                List.of(),
                null,
                null,
                null,
                null,
                calendar.today(),
                AuthenticationUtil.getFullyAuthenticatedUser(),
                until,
                given.kind() == NoticeKind.MEETING && rules.isLate(meeting),
                null);
        table.insert(notice, List.of());
        return notice;
    }

    /**
     * Takes a notice down before its time.
     *
     * @throws NotFoundException if there is none that stands
     * @throws ConflictException if it must stand until the time of appeal is out (kommunallagen 2017:725 8 kap. 12 §)
     */
    public void remove(String id, String reason) {
        roles.requireMeetingStaff();
        Notice notice =
                table.find(id).filter(one -> one.removed() == null).orElseThrow(() -> new NotFoundException(id));
        LocalDate today = calendar.today();
        if (notice.kind() == NoticeKind.MINUTES && !today.isAfter(notice.shownUntil())) {
            throw new ConflictException(
                    "id", "notice.stays", notice.lastDayOfAppeal().toString());
        }
        Errors errors = new Errors();
        errors.requireText("reason", reason, Errors.LONG_TEXT);
        errors.throwIfAny();
        takeDown(notice, new Notice.Removal(today, AuthenticationUtil.getFullyAuthenticatedUser(), text(reason)));
    }

    /**
     * Takes down all notices whose time was out before today.
     *
     * @return how many they are
     */
    public int takeDownOverdue() {
        LocalDate today = calendar.today();
        List<Notice> overdue = table.overdue(today);
        overdue.forEach(
                notice -> takeDown(notice, new Notice.Removal(today, AuthenticationUtil.getSystemUserName(), null)));
        return overdue.size();
    }

    private void takeDown(Notice notice, Notice.Removal removal) {
        if (table.remove(notice.id(), removal)) {
            events.removed(notice, table.items(notice.id()));
        }
    }

    private static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
