/**
 * Intake: what came in is registered in one step, a case and its records together, and the case it likely belongs to is found.
 *
 * <p>May use the register, its numbers, the suggestions made from documents and the search with the caller's rights.
 */
package se.diarium.intake;
