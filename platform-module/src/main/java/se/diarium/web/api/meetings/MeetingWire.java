package se.diarium.web.api.meetings;

import java.time.LocalDate;
import se.diarium.decision.meeting.MeetingInput;
import se.diarium.decision.meeting.MeetingKind;

/** A meeting to plan, as it comes. */
record MeetingWire(String body, LocalDate date, String time, String place, MeetingKind kind) {

    MeetingInput toInput() {
        return new MeetingInput(body, date, time, place, kind);
    }
}
