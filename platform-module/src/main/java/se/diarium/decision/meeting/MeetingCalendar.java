package se.diarium.decision.meeting;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import se.diarium.register.Bodies;
import se.diarium.register.Body;

/**
 * Meetings as a calendar that other programs subscribe to (iCalendar, RFC 5545). Written out: it takes one kind of component with
 * eight properties, and the libraries for it bring parsers, time zones and caches of their own that would have to travel with the
 * module. Times are in UTC, so no description of a time zone is needed (3.3.5).
 */
public final class MeetingCalendar {

    private static final int LINE = 75;
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    /** How long a meeting is shown to be: when it ends is not known before. */
    private static final Duration LENGTH = Duration.ofHours(2);

    private final Bodies bodies;
    private final ZoneId zone;

    /** @param zone of the times of the meetings */
    public MeetingCalendar(Bodies bodies, ZoneId zone) {
        this.bodies = bodies;
        this.zone = zone;
    }

    /**
     * The calendar's text.
     *
     * @param name what the calendar is called
     * @param host makes the identifiers of the meetings unique in the world
     * @param stamped when it is written
     */
    public String write(List<Meeting> meetings, String name, String host, Instant stamped) {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Diarium//Diarium//SV");
        line(text, "CALSCALE:GREGORIAN");
        line(text, "METHOD:PUBLISH");
        line(text, "X-WR-CALNAME:" + escaped(name));
        for (Meeting meeting : meetings) {
            event(text, meeting, host, stamped);
        }
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private void event(StringBuilder text, Meeting meeting, String host, Instant stamped) {
        MeetingKey key = meeting.key();
        String body = bodies.byCode(key.body()).map(Body::name).orElse(key.body());
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + key.body() + "-" + key.day() + "@" + host);
        line(text, "DTSTAMP:" + INSTANT.format(stamped));
        if (meeting.time() == null) {
            line(text, "DTSTART;VALUE=DATE:" + day(key.date()));
            line(text, "DTEND;VALUE=DATE:" + day(key.date().plusDays(1)));
        } else {
            Instant start = LocalDateTime.of(key.date(), LocalTime.parse(meeting.time()))
                    .atZone(zone)
                    .toInstant();
            line(text, "DTSTART:" + INSTANT.format(start));
            line(text, "DTEND:" + INSTANT.format(start.plus(LENGTH)));
        }
        line(text, "SUMMARY:" + escaped(body));
        if (meeting.place() != null) {
            line(text, "LOCATION:" + escaped(meeting.place()));
        }
        line(text, "STATUS:" + (meeting.status() == MeetingStatus.CANCELLED ? "CANCELLED" : "CONFIRMED"));
        line(text, "END:VEVENT");
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** A text value (3.3.11). */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\r", "\n")
                .replace("\n", "\\n");
    }

    /** A content line, folded to lines of no more than 75 octets without cutting through a character (3.1). */
    private static void line(StringBuilder text, String content) {
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
    }
}
