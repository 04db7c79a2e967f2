package se.diarium.web.pages.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingKind;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.web.http.Links;
import se.diarium.web.pages.Names;

/** The meetings for programs: the coming ones earliest first, the past ones latest first. */
record MeetingsJson(List<LineJson> coming, List<LineJson> past, String calendar) {

    /** One of them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineJson(
            String body,
            String bodyName,
            LocalDate date,
            String time,
            String place,
            MeetingKind kind,
            MeetingStatus status,
            String url) {

        static LineJson of(Meeting meeting, Names names, Links permanent) {
            return new LineJson(
                    meeting.key().body(),
                    names.body(meeting.key().body()),
                    meeting.key().date(),
                    meeting.time(),
                    meeting.place(),
                    meeting.kind(),
                    meeting.status(),
                    permanent.publicMeeting(meeting.key().body(), meeting.key().day()));
        }
    }
}
