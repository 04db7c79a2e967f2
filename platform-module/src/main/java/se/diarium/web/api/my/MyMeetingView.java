package se.diarium.web.api.my;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingKind;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.decision.reading.ReadMeeting;
import se.diarium.web.http.Links;

/** A meeting as a member of its body has it, on the wire. */
record MyMeetingView(
        String key,
        String body,
        LocalDate date,
        String time,
        String place,
        MeetingKind kind,
        MeetingStatus status,
        Instant since,
        int unseen,
        List<MyMeetingPaperView> papers,
        List<MyItemView> items) {

    static MyMeetingView of(ReadMeeting read, Links links) {
        Meeting meeting = read.meeting();
        return new MyMeetingView(
                meeting.key().toString(),
                meeting.key().body(),
                meeting.key().date(),
                meeting.time(),
                meeting.place(),
                meeting.kind(),
                meeting.status(),
                read.since(),
                read.unseen(),
                read.papers().stream()
                        .map(filed -> MyMeetingPaperView.of(filed, links))
                        .toList(),
                read.items().stream()
                        .map(item -> MyItemView.of(item, meeting.key().body(), links))
                        .toList());
    }
}
