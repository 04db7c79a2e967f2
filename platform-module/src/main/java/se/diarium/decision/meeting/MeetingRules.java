package se.diarium.decision.meeting;

import java.time.LocalDate;
import java.util.regex.Pattern;
import se.diarium.register.Bodies;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.node.Errors;

/** What meetings and items must hold. */
class MeetingRules {

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final Bodies bodies;
    private final RegisterCalendar calendar;

    MeetingRules(Bodies bodies, RegisterCalendar calendar) {
        this.bodies = bodies;
        this.calendar = calendar;
    }

    /** @throws InvalidInputException if a field cannot be accepted */
    void check(MeetingInput given) {
        Errors errors = new Errors();
        LocalDate date = given.date();
        if (given.body() == null) {
            errors.add("body", "required");
        } else if (bodies.byCode(given.body()).isEmpty()) {
            errors.add("body", "body.unknown", given.body(), String.join(", ", bodies.codes()));
        } else if (date != null) {
            bodies.ended("body", given.body(), date)
                    .ifPresent(error ->
                            errors.add(error.field(), error.code(), error.args().toArray()));
        }
        if (date == null) {
            errors.add("date", "required");
        } else if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            errors.add("date", "year.impossible", Integer.toString(date.getYear()));
        }
        checkTime(errors, given.time());
        errors.checkText("place", given.place(), Errors.SHORT_TEXT);
        errors.throwIfAny();
    }

    void check(MeetingChange change) {
        Errors errors = new Errors();
        checkTime(errors, change.time());
        errors.checkText("place", change.place(), Errors.SHORT_TEXT);
        errors.throwIfAny();
    }

    private static void checkTime(Errors errors, String time) {
        if (time != null && !time.isEmpty() && !TIME.matcher(time).matches()) {
            errors.add("time", "meeting.time", time);
        }
    }

    void check(ItemInput given) {
        Errors errors = new Errors();
        errors.requireText("heading", given.heading(), Errors.SHORT_TEXT);
        errors.checkText("proposal", given.proposal(), Errors.LONG_TEXT);
        errors.throwIfAny();
    }

    /** @throws ConflictException if the meeting cannot go there; InvalidInputException if it must be said why */
    void checkWay(Meeting meeting, MeetingStatus to, String reason) {
        meeting.status().require(to);
        if (meeting.status().needsReason(to) && (reason == null || reason.isBlank())) {
            throw new InvalidInputException("reason", "required");
        }
        if (to == MeetingStatus.HELD && meeting.key().date().isAfter(calendar.today())) {
            throw new ConflictException(
                    "status", "meeting.notYet", meeting.key().date());
        }
    }

    /** @throws ConflictException if the agenda is settled */
    static void requireOpen(Meeting meeting) {
        if (!meeting.status().open()) {
            throw new ConflictException("status", "meeting.settled", meeting.status());
        }
    }
}
