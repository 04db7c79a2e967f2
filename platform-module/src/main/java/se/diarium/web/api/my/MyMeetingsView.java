package se.diarium.web.api.my;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingKind;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.decision.reading.MeetingLine;
import se.diarium.decision.reading.MeetingList;
import se.diarium.web.http.Links;

/** The meetings of a member's bodies on the wire. */
record MyMeetingsView(List<String> bodies, List<Line> coming, List<Line> past) {

    /** One of them. */
    record Line(
            String key,
            String body,
            LocalDate date,
            String time,
            String place,
            MeetingKind kind,
            MeetingStatus status,
            Instant since,
            int unseen,
            String url) {

        private static Line of(MeetingLine line, Links links) {
            Meeting meeting = line.meeting();
            return new Line(
                    meeting.key().toString(),
                    meeting.key().body(),
                    meeting.key().date(),
                    meeting.time(),
                    meeting.place(),
                    meeting.kind(),
                    meeting.status(),
                    line.since(),
                    line.unseen(),
                    links.apiMyMeeting(meeting.key().body(), meeting.key().day()));
        }
    }

    static MyMeetingsView of(MeetingList list, Links links) {
        return new MyMeetingsView(
                list.bodies(),
                list.coming().stream().map(line -> Line.of(line, links)).toList(),
                list.past().stream().map(line -> Line.of(line, links)).toList());
    }
}
