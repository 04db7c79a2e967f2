package se.diarium.web.pages.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingFilter;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.publishing.PublicMeetings;
import se.diarium.register.Bodies;
import se.diarium.register.RegisterCalendar;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.ShortList;
import se.diarium.web.pages.WayIn;
import se.diarium.web.text.Speech;

/** The next meetings of the bodies. */
final class ComingMeetings implements WayIn {

    /** Of how many meetings those that were cancelled are left out. */
    private static final int LOOKED_AT = 3 * MOST;

    private final PublicMeetings meetings;
    private final Bodies bodies;
    private final RegisterCalendar calendar;

    ComingMeetings(PublicMeetings meetings, Bodies bodies, RegisterCalendar calendar) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.calendar = calendar;
    }

    @Override
    public Optional<ShortList> shortList(PageRequest request) {
        LocalDate today = calendar.today();
        List<Meeting> coming = meetings.list(new MeetingFilter(null, today, null), 0, LOOKED_AT).meetings().stream()
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .limit(MOST)
                .toList();
        if (coming.isEmpty()) {
            return Optional.empty();
        }
        Speech speech = request.speech();
        MeetingWords words = new MeetingWords(new Names(bodies, speech), speech);
        return Optional.of(new ShortList(
                "meetings",
                speech.of("start.meetings"),
                coming.stream().map(meeting -> line(meeting, words, request)).toList(),
                LabelledLink.of(speech.of("start.meetings.all"), request.links().meetings())));
    }

    private static ShortList.Line line(Meeting meeting, MeetingWords words, PageRequest request) {
        return new ShortList.Line(
                "",
                words.title(meeting.key()),
                false,
                request.links().meeting(meeting.key().body(), meeting.key().day()),
                words.whenAndWhere(meeting));
    }
}
