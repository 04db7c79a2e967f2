package se.diarium.web.pages.meetings;

import java.time.LocalDate;
import se.diarium.decision.meeting.MeetingFilter;
import se.diarium.register.Bodies;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/**
 * Which meetings are asked for.
 *
 * @param body code of the body; empty for all
 * @param year 0 for any
 */
record MeetingsQuery(String body, int year) {

    private static final String YEAR = "(?:19|2[01])\\d\\d";

    /** @throws RequestException with what is accepted, if there is no such body or year */
    static MeetingsQuery read(PageRequest request, Bodies bodies) {
        String body = request.parameter("organ");
        if (!body.isEmpty() && bodies.byCode(body).isEmpty()) {
            throw RequestException.field(
                    ProblemKind.INVALID, "organ", "body.unknown", body, String.join(", ", bodies.codes()));
        }
        String year = request.parameter("ar");
        if (!year.isEmpty() && !year.matches(YEAR)) {
            throw RequestException.field(ProblemKind.INVALID, "ar", "numberBetween", "1900", "2199");
        }
        return new MeetingsQuery(body, year.isEmpty() ? 0 : Integer.parseInt(year));
    }

    /** From the first of these days, and of the year, to the last of them; null is any. */
    MeetingFilter between(LocalDate first, LocalDate last) {
        LocalDate from = first;
        LocalDate to = last;
        if (year != 0) {
            LocalDate begin = LocalDate.of(year, 1, 1);
            LocalDate end = LocalDate.of(year, 12, 31);
            from = first == null || first.isBefore(begin) ? begin : first;
            to = last == null || last.isAfter(end) ? end : last;
        }
        return new MeetingFilter(body.isEmpty() ? null : body, from, to);
    }
}
