package se.diarium.web.api.meetings;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingCalendar;
import se.diarium.decision.meeting.MeetingFilter;
import se.diarium.decision.meeting.Meetings;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/**
 * The calendar of the meetings of a body, or of all, from a year ago on. The same for everybody, with a login and without: when and
 * where the region's bodies meet is public.
 */
final class MeetingsIcsGet extends ApiWebScript {

    private static final int MOST = 5000;
    private static final String NAME = "Sammantr\u00e4den";

    private final Meetings meetings;
    private final MeetingCalendar calendar;
    private final Clock clock;
    private final String parameter;

    /** @param parameter what the body is called in the address */
    MeetingsIcsGet(ApiTools tools, Meetings meetings, MeetingCalendar calendar, Clock clock, String parameter) {
        super(tools);
        this.meetings = meetings;
        this.calendar = calendar;
        this.clock = clock;
        this.parameter = parameter;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow(parameter);
        String body = request.parameter(parameter);
        MeetingFilter filter = new MeetingFilter(body, LocalDate.now(clock).minusYears(1), null);
        List<Meeting> found = AuthenticationUtil.runAsSystem(
                () -> tools().read(() -> meetings.list(filter, 0, MOST).meetings()));
        String text = calendar.write(found, body == null ? NAME : NAME + " " + body, "diarium", clock.instant());
        return (response, json) -> {
            response.setStatus(200);
            response.setContentType("text/calendar;charset=UTF-8");
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        };
    }
}
