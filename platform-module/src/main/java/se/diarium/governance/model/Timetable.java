package se.diarium.governance.model;

/**
 * A table of the year's dates that the region hands out.
 *
 * @param title with {@code {year}}
 * @param actorsShown whether its rows say who
 * @param monthsInFull whether months are written out in it
 */
public record Timetable(String code, String title, boolean actorsShown, boolean monthsInFull) {}
