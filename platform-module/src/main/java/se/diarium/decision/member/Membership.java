package se.diarium.decision.member;

import java.time.LocalDate;

/**
 * A period of office in a body.
 *
 * @param body code of the body
 * @param person the user name; null for somebody without an account
 * @param party null for none
 * @param order place among those with the same office, from 1; substitutes are called in this order
 * @param from the first day
 * @param to the last day; null while none is known
 */
public record Membership(
        String id,
        String body,
        String person,
        String name,
        String party,
        MemberRole role,
        int order,
        LocalDate from,
        LocalDate to) {

    /** Whether it is in force on this day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether there is a day on which both are in force. */
    boolean overlaps(Membership other) {
        return !neverInForce()
                && !other.neverInForce()
                && (to == null || !other.from.isAfter(to))
                && (other.to == null || !from.isAfter(other.to));
    }

    private boolean neverInForce() {
        return to != null && to.isBefore(from);
    }
}
