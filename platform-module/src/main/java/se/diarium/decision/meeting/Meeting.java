package se.diarium.decision.meeting;

/**
 * A meeting of a body.
 *
 * @param id of the node
 * @param time when it begins, as {@code 09:00}; null while that is not settled
 * @param place null while that is not settled
 * @param reason why it was cancelled, or its summons taken back; null for none
 */
public record Meeting(
        String id, MeetingKey key, String time, String place, MeetingKind kind, MeetingStatus status, String reason) {}
