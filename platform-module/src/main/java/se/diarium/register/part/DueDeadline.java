package se.diarium.register.part;

import se.diarium.register.CaseSummary;

/**
 * A deadline that is to be met, with the case it is in.
 *
 * @param overdue whether its day has passed
 */
public record DueDeadline(Deadline deadline, CaseSummary inCase, boolean overdue) {}
