package se.diarium.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;

/**
 * Days as the register knows them, and as the platform stores them. A day is stored as noon UTC, which is the same day
 * anywhere in Europe; what another door stored, as midnight of its own zone, is read in the region's zone.
 */
public final class RegisterCalendar {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private final Clock clock;

    /** @param clock in the region's time zone */
    public RegisterCalendar(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Clock clock() {
        return clock;
    }

    /** Whether a registration can be about this day: not in the future, and not before there were registers like this. */
    public boolean isPast(LocalDate day) {
        return !day.isAfter(today()) && !day.isBefore(FIRST);
    }

    public Date store(LocalDate day) {
        return day == null ? null : Date.from(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    public LocalDate read(Object stored) {
        return stored instanceof Date date ? LocalDate.ofInstant(date.toInstant(), clock.getZone()) : null;
    }
}
