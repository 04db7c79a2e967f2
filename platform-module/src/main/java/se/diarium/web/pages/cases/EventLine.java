package se.diarium.web.pages.cases;

/**
 * Something that happened in a case.
 *
 * @param address where to read more; empty where nowhere
 * @param detail a second line; empty where there is none
 * @param weighty whether it is a decision
 */
public record EventLine(String date, String day, String what, String detail, String address, boolean weighty) {}
