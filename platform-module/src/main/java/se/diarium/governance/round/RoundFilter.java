package se.diarium.governance.round;

/**
 * Which rounds a list holds; null is any.
 *
 * @param year that the period or the time of answering has a day in
 * @param planId of a plan that is followed up
 */
public record RoundFilter(Integer year, RoundState state, String planId) {}
