package se.diarium.web.api.meetings;

import se.diarium.decision.meeting.MeetingChange;
import se.diarium.decision.meeting.MeetingKind;

/** A change of a meeting, as it comes. */
record MeetingChangeWire(String time, String place, MeetingKind kind) {

    MeetingChange toInput() {
        return new MeetingChange(time, place, kind);
    }
}
