package se.diarium.web.api.meetings;

import java.time.LocalDate;
import java.util.List;
import se.diarium.decision.meeting.AgendaItem;
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
        List<ItemView> items) {

    static MeetingView of(Meeting meeting, List<AgendaItem> items, Links links) {
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
                items == null ? null : items.stream().map(ItemView::of).toList());
    }
}
