package se.diarium.web.api.meetings;

import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.register.InvalidInputException;

/** The state that a meeting is to be taken to, as it comes. */
record MeetingStatusWire(MeetingStatus status, String reason) {

    MeetingStatus required() {
        if (status == null) {
            throw new InvalidInputException("status", "required");
        }
        return status;
    }
}
