package se.diarium.governance.thread;

import java.time.LocalDate;

/**
 * The paragraph that decided an object of a plan. It stays with the object, whatever becomes of the plan.
 *
 * @param body code of the body
 * @param paragraph number without its sign
 */
public record DecidedIn(String body, LocalDate date, String paragraph) {}
