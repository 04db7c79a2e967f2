package se.diarium.web.api.meetings;

import java.time.LocalDate;
import java.util.List;
import se.diarium.decision.meeting.Attendance;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingKind;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.web.http.Links;

/** A meeting on the wire; the items are left out in lists. */
record MeetingView(
        String id,
        String key,
        String body,
        LocalDate date,
        String time,
        String place,
        MeetingKind kind,
        MeetingStatus status,
        String reason,
        String url,
        List<ItemView> items,
        List<AttendanceWire.Entry> attendance) {

    /** A meeting as lists have it. */
    static MeetingView of(Meeting meeting, Links links) {
        return of(meeting, null, null, links);
    }

    static MeetingView of(Meeting meeting, List<ItemView> items, List<Attendance> attendance, Links links) {
        return new MeetingView(
                meeting.id(),
                meeting.key().toString(),
                meeting.key().body(),
                meeting.key().date(),
                meeting.time(),
                meeting.place(),
                meeting.kind(),
                meeting.status(),
                meeting.reason(),
                links.apiMeeting(meeting.key().body(), meeting.key().day()),
                items,
                attendance == null
                        ? null
                        : attendance.stream().map(AttendanceWire.Entry::of).toList());
    }
}
