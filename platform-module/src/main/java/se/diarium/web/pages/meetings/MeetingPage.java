package se.diarium.web.pages.meetings;

import java.util.Locale;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.publishing.PublicMeeting;
import se.diarium.publishing.PublicMeetings;
import se.diarium.register.Bodies;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PublicPage;
import se.diarium.web.text.Speech;

/** A meeting: its agenda, its published papers, and what was decided once its paragraph is approved. */
final class MeetingPage extends PublicPage {

    private final PublicMeetings meetings;
    private final Bodies bodies;

    MeetingPage(PageTools tools, PublicMeetings meetings, Bodies bodies) {
        super(tools);
        this.meetings = meetings;
        this.bodies = bodies;
    }

    @Override
    protected Page page(PageRequest request) {
        PublicMeeting shown = MeetingKey.read(request.path("organ").toUpperCase(Locale.ROOT), request.path("date"))
                .flatMap(meetings::meeting)
                .orElseThrow(PageRequest::notPublished);
        Names names = new Names(bodies, request.speech());
        MeetingView view = view(shown, names, request);
        return Page.of("sammantrade.get", view.title(), view, MeetingJson.of(shown, names, request.permanent()));
    }

    private static MeetingView view(PublicMeeting shown, Names names, PageRequest request) {
        Meeting meeting = shown.meeting();
        MeetingWords words = new MeetingWords(names, request.speech());
        ItemLines lines = new ItemLines(names, request);
        String title = words.title(meeting.key());
        String permanent = request.permanent()
                .publicMeeting(meeting.key().body(), meeting.key().day());
        return new MeetingView(
                title,
                words.whenAndWhere(meeting),
                words.status(meeting),
                meeting.status() == MeetingStatus.CANCELLED,
                notice(meeting, request.speech()),
                shown.papers().stream().map(lines::paper).toList(),
                shown.items().stream().map(lines::line).toList(),
                permanent,
                request.speech().of("cite.meeting", title, permanent));
    }

    private static String notice(Meeting meeting, Speech speech) {
        return switch (meeting.status()) {
            case PLANNED -> speech.of("meetings.notice.planned");
            case SUMMONED -> speech.of("meetings.notice.summoned");
            case HELD -> speech.of("meetings.notice.held");
            case CANCELLED -> speech.of("meetings.notice.cancelled");
            case MINUTES_APPROVED, ANNOUNCED -> "";
        };
    }
}
