package se.diarium.register.part;

import java.time.LocalDate;

/** A party of a case; the fields mean what they mean in {@link PartyInput}. */
public record Party(
        String id,
        String name,
        String publicName,
        String role,
        String address,
        String email,
        LocalDate from,
        LocalDate until) {

    /** Whether the party takes part on this day. */
    public boolean on(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
