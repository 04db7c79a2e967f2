package se.diarium.embedded.security.authentication;

import java.time.Duration;

/**
 * How long a ticket lives; the settings {@code authentication.ticket.*}.
 *
 * @param expire whether tickets expire at all
 * @param expiry from when the time counts
 * @param validFor the time, ISO 8601 in the settings
 * @param oneForEachUser whether a user who logs in again is given the ticket that is still valid
 */
public record TicketSettings(boolean expire, Expiry expiry, Duration validFor, boolean oneForEachUser) {

    /** From when the time of a ticket counts. */
    public enum Expiry {
        AFTER_INACTIVITY,
        AFTER_FIXED_TIME,
        DO_NOT_EXPIRE
    }
}
