package se.diarium.decision.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import se.diarium.icalendar.CalendarText;
import se.diarium.register.Bodies;
import se.diarium.register.Body;

/** Meetings as a calendar that other programs subscribe to. */
public final class MeetingCalendar {

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
        CalendarText text = new CalendarText(name, stamped);
        for (Meeting meeting : meetings) {
            event(text, meeting, host);
        }
        return text.close();
    }

    private void event(CalendarText text, Meeting meeting, String host) {
        MeetingKey key = meeting.key();
        text.begin(key.body() + "-" + key.day() + "@" + host);
        if (meeting.time() == null) {
            text.days(key.date(), key.date());
        } else {
            Instant start = LocalDateTime.of(key.date(), LocalTime.parse(meeting.time()))
                    .atZone(zone)
                    .toInstant();
            text.times(start, start.plus(LENGTH));
        }
        text.text("SUMMARY", bodies.byCode(key.body()).map(Body::name).orElse(key.body()))
                .text("LOCATION", meeting.place())
                .constant("STATUS", meeting.status() == MeetingStatus.CANCELLED ? "CANCELLED" : "CONFIRMED")
                .end();
    }
}
