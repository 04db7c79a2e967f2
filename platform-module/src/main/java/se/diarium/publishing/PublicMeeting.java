package se.diarium.publishing;

import java.util.List;
import se.diarium.decision.meeting.Meeting;

/**
 * A meeting as everybody may see it.
 *
 * @param meeting when, where and how far it has come; why one was cancelled is not for everybody
 * @param papers the published ones of the whole meeting, the bundle first
 * @param items from the summons on
 */
public record PublicMeeting(Meeting meeting, List<PublicRecord> papers, List<PublicItem> items) {}
