package se.diarium.decision.member;

import java.time.LocalDate;

/**
 * A membership as somebody gives it; in a change, what is null stays as it is and an empty text takes a text away.
 *
 * @param order place among those with the same office; the last where it is not given
 */
public record MembershipInput(
        String person, String name, String party, MemberRole role, Integer order, LocalDate from, LocalDate to) {}
