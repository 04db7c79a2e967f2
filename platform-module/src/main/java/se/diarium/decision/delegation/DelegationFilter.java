package se.diarium.decision.delegation;

import se.diarium.register.listing.Days;

/**
 * Which decisions by delegation a list holds; null is any.
 *
 * @param body code of the body they were taken for
 * @param days on which they were taken
 * @param reported whether they have been reported to the body; those that have not are without the voided ones, which need not be
 */
public record DelegationFilter(String body, Days days, Boolean reported) {}
