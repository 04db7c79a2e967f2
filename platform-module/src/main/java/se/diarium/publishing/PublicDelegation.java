package se.diarium.publishing;

import java.time.LocalDate;

/**
 * A decision by delegation as everybody may see it.
 *
 * @param number as people write it, unique within the body
 * @param matter what the item of the delegation order says
 * @param delegate the office or role that decided
 * @param text the public form; null when it is left out
 */
public record PublicDelegation(
        String body, String number, LocalDate date, String item, String matter, String delegate, String text) {}
