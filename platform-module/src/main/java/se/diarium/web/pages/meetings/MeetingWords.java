package se.diarium.web.pages.meetings;

import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.meeting.MeetingKind;
import se.diarium.web.pages.Names;
import se.diarium.web.text.Speech;

/** Meetings in words. */
public final class MeetingWords {

    private final Names names;
    private final Speech speech;

    public MeetingWords(Names names, Speech speech) {
        this.names = names;
        this.speech = speech;
    }

    /** Body and day, with the number of the meeting on it from the second on. */
    public String title(MeetingKey key) {
        String day = speech.day(key.date());
        return key.sequence() == 1
                ? speech.of("meetings.meeting", names.body(key.body()), day)
                : speech.of("meetings.meeting.again", names.body(key.body()), day, key.sequence());
    }

    /** Time and place in a line; empty while neither is settled. */
    public String whenAndWhere(Meeting meeting) {
        if (meeting.time() == null) {
            return meeting.place() == null ? "" : meeting.place();
        }
        return meeting.place() == null
                ? speech.of("meetings.at", meeting.time())
                : speech.of("meetings.atIn", meeting.time(), meeting.place());
    }

    /** How far it has come, and whether it is an extra one. */
    public String status(Meeting meeting) {
        String status = speech.of("meetings.status." + meeting.status().name());
        return meeting.kind() == MeetingKind.EXTRA ? speech.of("meetings.extra", status) : status;
    }
}
