package se.diarium.decision.meeting;

/** Takes part when a meeting goes from one state to another, in the same transaction; what it throws stops it. */
public interface MeetingStep {

    /** @param meeting as it was, locked until the transaction ends */
    void taken(Meeting meeting, MeetingStatus to);
}
