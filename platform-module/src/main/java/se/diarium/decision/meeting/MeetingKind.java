package se.diarium.decision.meeting;

/** Whether a meeting is one of the calendar or was called besides. */
public enum MeetingKind {
    ORDINARY,
    EXTRA
}
