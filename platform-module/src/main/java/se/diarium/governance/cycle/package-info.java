/**
 * The planning cycle (årshjul) of a year: what is due when and by whom, what of it is done, coming or late, and the wheel it is drawn as.
 * {@link se.diarium.governance.cycle.Cycles} is the door.
 *
 * <p>May use {@code governance.calendar}, {@code governance.document}, {@code governance.store}, {@code decision.meeting} and
 * {@code publishing}.
 */
package se.diarium.governance.cycle;
