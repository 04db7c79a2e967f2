/**
 * The decision process: a handler proposes, those on the route of the case approve, review and answer, bodies decide.
 *
 * <p>{@link se.diarium.decision.DecisionProcess} is the door for the web; the process definition in {@code workflow/} is
 * the order of things, and what it refers to by name lives here too. A case changes only through the register. Depends on
 * {@code se.diarium.register} and the platform.
 */
package se.diarium.decision;
