package se.diarium.decision.reading;

import java.time.Instant;
import se.diarium.decision.meeting.Meeting;

/**
 * A meeting in a member's list.
 *
 * @param since when the member last looked at it; null for never
 * @param unseen how many of its items and papers the member has not been shown as they are now
 */
public record MeetingLine(Meeting meeting, Instant since, int unseen) {}
