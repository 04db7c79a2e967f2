package se.diarium.web.pages.meetings;

/**
 * A meeting in a list.
 *
 * @param where time and place; empty while neither is settled
 * @param cancelled whether it is not held
 */
public record MeetingLine(String title, String address, String date, String where, String status, boolean cancelled) {}
