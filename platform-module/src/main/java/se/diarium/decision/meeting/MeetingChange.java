package se.diarium.decision.meeting;

/** What is to change of a meeting; null stays as it is, an empty text takes a text away. */
public record MeetingChange(String time, String place, MeetingKind kind) {}
