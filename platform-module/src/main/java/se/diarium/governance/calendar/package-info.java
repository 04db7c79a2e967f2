/**
 * The year of a region by its model: what is due when, by whom and about what. {@link
 * se.diarium.governance.calendar.PlanningYear#of} is the door.
 *
 * <p>Pure: depends on the JDK and {@code governance.model} alone.
 */
package se.diarium.governance.calendar;
