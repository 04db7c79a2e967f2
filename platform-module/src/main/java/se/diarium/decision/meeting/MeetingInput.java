package se.diarium.decision.meeting;

import java.time.LocalDate;

/**
 * A meeting to plan.
 *
 * @param time when it begins, as {@code 09:00}; null while that is not settled
 * @param kind null is an ordinary one
 */
public record MeetingInput(String body, LocalDate date, String time, String place, MeetingKind kind) {}
