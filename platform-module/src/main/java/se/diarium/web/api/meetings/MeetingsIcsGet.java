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
import se.diarium.web.text.Texts;

/**
 * The calendar of the meetings of a body, or of all, from a year ago on. The same for everybody, with a login and without: when and
 * where the region's bodies meet is public.
 */
final class MeetingsIcsGet extends ApiWebScript {

    private static final int MOST = 5000;

    private final Meetings meetings;
    private final MeetingCalendar calendar;
    private final Clock clock;
    private final Texts texts;
    private final String parameter;

    /** @param parameter what the body is called in the address */
    MeetingsIcsGet(
            ApiTools tools, Meetings meetings, MeetingCalendar calendar, Clock clock, Texts texts, String parameter) {
        super(tools);
        this.meetings = meetings;
        this.calendar = calendar;
        this.clock = clock;
        this.texts = texts;
        this.parameter = parameter;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow(parameter);
        String body = request.parameter(parameter);
        MeetingFilter filter = new MeetingFilter(body, LocalDate.now(clock).minusYears(1), null);
        List<Meeting> found = AuthenticationUtil.runAsSystem(
                () -> tools().read(() -> meetings.list(filter, 0, MOST).meetings()));
        String name = texts.get(request.language(), "meetings.calendar");
        String text = calendar.write(found, body == null ? name : name + " " + body, "diarium", clock.instant());
        return (response, json) -> {
            response.setStatus(200);
            response.setContentType("text/calendar;charset=UTF-8");
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        };
    }
}
