package se.diarium.register.listing;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Days from one to another, both counted in; null is open at that end.
 */
public record Days(LocalDate from, LocalDate to) {

    /** All days. */
    public static final Days ALL = new Days(null, null);

    public static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /** When the first day begins, in milliseconds since 1970-01-01 UTC; null when open. */
    Long begin(ZoneId zone) {
        return from == null ? null : from.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    /** When the day after the last one begins; null when open. */
    Long end(ZoneId zone) {
        return to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
    }
}
