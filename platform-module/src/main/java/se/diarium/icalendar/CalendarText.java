package se.diarium.icalendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The text of a calendar (iCalendar, RFC 5545), line by line. Written out: it takes one kind of component with a few properties, and the
 * libraries for it bring parsers, time zones and caches of their own that would have to travel with the module. Times are in UTC, so no
 * description of a time zone is needed (3.3.5).
 */
public final class CalendarText {

    private static final int LINE = 75;
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final Instant stamped;

    /**
     * @param name what the calendar is called
     * @param stamped when it is written
     */
    public CalendarText(String name, Instant stamped) {
        this.stamped = stamped;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Diarium//Diarium//SV");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        text("X-WR-CALNAME", name);
    }

    /** Begins an event, which no other in the world has the identifier of. */
    public CalendarText begin(String identifier) {
        line("BEGIN:VEVENT");
        line("UID:" + identifier);
        return line("DTSTAMP:" + INSTANT.format(stamped));
    }

    /** The event lasts whole days, the last one among them. */
    public CalendarText days(LocalDate first, LocalDate last) {
        line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(first));
        return line("DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(last.plusDays(1)));
    }

    public CalendarText times(Instant start, Instant end) {
        line("DTSTART:" + INSTANT.format(start));
        return line("DTEND:" + INSTANT.format(end));
    }

    /** A property whose value is a constant of the format. */
    public CalendarText constant(String property, String value) {
        return line(property + ":" + value);
    }

    /** A property whose value is a text (3.3.11); nothing for null and for an empty one. */
    public CalendarText text(String property, String value) {
        return value == null || value.isEmpty() ? this : line(property + ":" + escaped(value));
    }

    /** Ends the event. */
    public CalendarText end() {
        return line("END:VEVENT");
    }

    /** The whole calendar. */
    public String close() {
        line("END:VCALENDAR");
        return text.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\r", "\n")
                .replace("\n", "\\n");
    }

    /** A content line, folded to lines of no more than 75 octets without cutting through a character (3.1). */
    private CalendarText line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int character = content.codePointAt(i);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += size;
            i += Character.charCount(character);
        }
        text.append("\r\n");
        return this;
    }
}
