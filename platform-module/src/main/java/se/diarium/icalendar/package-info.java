/**
 * Calendars that other programs subscribe to (iCalendar, RFC 5545).
 *
 * <p>Pure: depends on the JDK alone.
 */
package se.diarium.icalendar;
