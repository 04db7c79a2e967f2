package se.diarium.publishing;

import se.diarium.decision.meeting.MeetingKey;
import se.diarium.register.Decision;

/**
 * A decision as everybody may see it, with what it was about.
 *
 * @param meeting where it was taken; null where that meeting is not kept here
 * @param item what it was about
 * @param caseId the node of the case; null for none
 */
public record PublicDecision(Decision decision, MeetingKey meeting, PublicItem item, String caseId) {}
