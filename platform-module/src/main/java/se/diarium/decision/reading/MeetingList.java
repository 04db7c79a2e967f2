package se.diarium.decision.reading;

import java.util.List;

/**
 * The meetings of the bodies that somebody is a member of.
 *
 * @param bodies codes of the bodies
 * @param coming from today on, earliest first
 * @param past before today, latest first
 */
public record MeetingList(List<String> bodies, List<MeetingLine> coming, List<MeetingLine> past) {}
