package se.diarium.web.pages.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingFilter;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.decision.meeting.Meetings;
import se.diarium.publishing.PublicMeetings;
import se.diarium.register.Bodies;
import se.diarium.register.RegisterCalendar;
import se.diarium.web.pages.Choice;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageHead;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PublicPage;
import se.diarium.web.text.Speech;

/** The coming and past meetings of the bodies. */
final class MeetingsPage extends PublicPage {

    private static final int MOST = 400;
    private static final int USUAL_PAST = 30;

    private final PublicMeetings meetings;
    private final Bodies bodies;
    private final RegisterCalendar calendar;

    MeetingsPage(PageTools tools, PublicMeetings meetings, Bodies bodies, RegisterCalendar calendar) {
        super(tools);
        this.meetings = meetings;
        this.bodies = bodies;
        this.calendar = calendar;
    }

    @Override
    protected Page page(PageRequest request) {
        MeetingsQuery query = MeetingsQuery.read(request, bodies);
        Speech speech = request.speech();
        Names names = new Names(bodies, speech);
        LocalDate today = calendar.today();
        List<Meeting> coming =
                meetings.list(query.between(today, null), 0, MOST).meetings();
        Past past = past(query, today);
        MeetingsView view = new MeetingsView(
                bodies.all().stream()
                        .map(body ->
                                new Choice(body.code(), body.name(), body.code().equals(query.body())))
                        .toList(),
                years(query),
                lines(coming, names, request),
                lines(past.latest(), names, request),
                past.more() == 0 ? "" : speech.of("meetings.leftOut", past.more()),
                request.links().plain().publicCalendar(query.body()));
        MeetingsJson json = new MeetingsJson(
                json(coming, names, request),
                json(past.latest(), names, request),
                request.permanent().publicCalendar(query.body()));
        return Page.of("sammantraden.get", speech.of("meetings.title"), view, json)
                .with(PageHead.followed(
                        List.of(new PageHead.Feed(PageHead.CALENDAR, speech.of("meetings.feed"), view.calendar()))));
    }

    /**
     * Meetings before today.
     *
     * @param more how many there are before these
     */
    private record Past(List<Meeting> latest, long more) {}

    private Past past(MeetingsQuery query, LocalDate today) {
        MeetingFilter filter = query.between(null, today.minusDays(1));
        int most = query.year() == 0 ? USUAL_PAST : MOST;
        long total = meetings.list(filter, 0, 0).total();
        int before = Math.toIntExact(Math.max(0, total - most));
        List<Meeting> latest =
                new ArrayList<>(meetings.list(filter, before, most).meetings());
        Collections.reverse(latest);
        return new Past(latest, before);
    }

    /** The years from that of the first meeting to that of the last, latest first. */
    private List<Choice> years(MeetingsQuery query) {
        Meetings.Page first = meetings.list(MeetingFilter.all(), 0, 1);
        if (first.total() == 0) {
            return List.of();
        }
        Meetings.Page last = meetings.list(MeetingFilter.all(), Math.toIntExact(first.total() - 1), 1);
        int from = first.meetings().get(0).key().date().getYear();
        int to = last.meetings().get(0).key().date().getYear();
        return IntStream.rangeClosed(from, to)
                .mapToObj(year -> new Choice(
                        Integer.toString(from + to - year),
                        Integer.toString(from + to - year),
                        from + to - year == query.year()))
                .toList();
    }

    private static List<MeetingLine> lines(List<Meeting> found, Names names, PageRequest request) {
        MeetingWords words = new MeetingWords(names, request.speech());
        return found.stream()
                .map(meeting -> new MeetingLine(
                        words.title(meeting.key()),
                        request.links()
                                .meeting(meeting.key().body(), meeting.key().day()),
                        meeting.key().date().toString(),
                        words.whenAndWhere(meeting),
                        words.status(meeting),
                        meeting.status() == MeetingStatus.CANCELLED))
                .toList();
    }

    private static List<MeetingsJson.LineJson> json(List<Meeting> found, Names names, PageRequest request) {
        return found.stream()
                .map(meeting -> MeetingsJson.LineJson.of(meeting, names, request.permanent()))
                .toList();
    }
}
