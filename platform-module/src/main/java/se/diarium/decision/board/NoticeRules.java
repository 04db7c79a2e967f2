package se.diarium.decision.board;

import java.time.LocalDate;
import se.diarium.decision.meeting.Meeting;
import se.diarium.document.personal.PersonalNumberFinder;
import se.diarium.register.ConflictException;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.node.Errors;

/** What notices must hold that somebody writes. */
class NoticeRules {

    private static final int LONGEST_YEARS = 1;
    private static final int WEEKS_BEFORE_MEETING = 1;

    private final PersonalNumberFinder numbers;
    private final RegisterCalendar calendar;

    NoticeRules(PersonalNumberFinder numbers, RegisterCalendar calendar) {
        this.numbers = numbers;
        this.calendar = calendar;
    }

    /**
     * @param meeting that the notice is about; null for none
     * @throws se.diarium.register.InvalidInputException naming every field that cannot be accepted
     * @throws ConflictException if the meeting is past, or has neither time nor place
     */
    void check(NoticeInput given, Meeting meeting) {
        Errors errors = new Errors();
        boolean ofMeeting = given.kind() == NoticeKind.MEETING;
        if (given.kind() == null || given.kind() == NoticeKind.MINUTES) {
            errors.add("kind", "notice.kind");
        }
        if (ofMeeting) {
            errors.checkText("title", given.title(), Errors.SHORT_TEXT);
        } else {
            errors.requireText("title", given.title(), Errors.SHORT_TEXT);
        }
        errors.requireText("text", given.text(), Errors.LONG_TEXT);
        checkPersonal(errors, "title", given.title());
        checkPersonal(errors, "text", given.text());
        if (ofMeeting && meeting == null) {
            errors.add("meeting", "required");
        }
        checkUntil(errors, given, meeting);
        errors.throwIfAny();
        if (meeting != null) {
            checkMeeting(meeting);
        }
    }

    private void checkUntil(Errors errors, NoticeInput given, Meeting meeting) {
        LocalDate until = given.shownUntil();
        LocalDate today = calendar.today();
        if (until == null) {
            if (meeting == null) {
                errors.add("shownUntil", "required");
            }
        } else if (until.isBefore(today) || until.isAfter(today.plusYears(LONGEST_YEARS))) {
            errors.add(
                    "shownUntil",
                    "notice.until",
                    today.toString(),
                    today.plusYears(LONGEST_YEARS).toString());
        }
    }

    private void checkMeeting(Meeting meeting) {
        if (!meeting.status().open() || meeting.key().date().isBefore(calendar.today())) {
            throw new ConflictException(
                    "meeting", "notice.pastMeeting", meeting.key().toString());
        }
        if (meeting.time() == null || meeting.place() == null) {
            throw new ConflictException(
                    "meeting", "notice.timeAndPlace", meeting.key().toString());
        }
    }

    private void checkPersonal(Errors errors, String field, String text) {
        if (text != null && !numbers.find(text).isEmpty()) {
            errors.add(field, "notice.personalNumber");
        }
    }

    /** Whether a notice about a meeting of fullmäktige comes less than a week before it (kommunallagen 2017:725 5 kap. 14 §). */
    boolean isLate(Meeting meeting) {
        return calendar.today().isAfter(meeting.key().date().minusWeeks(WEEKS_BEFORE_MEETING));
    }
}
