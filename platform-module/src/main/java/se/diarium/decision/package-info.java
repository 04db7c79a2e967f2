/**
 * The decision process: a handler proposes, a manager approves, a body decides, a secretary records it.
 *
 * <p>{@link se.diarium.decision.DecisionProcess} is the door for the web; the process definition in {@code workflow/} is
 * the order of things, and what it refers to by name lives here too. A case changes only through the register. Depends on
 * {@code se.diarium.register} and the platform.
 */
package se.diarium.decision;
