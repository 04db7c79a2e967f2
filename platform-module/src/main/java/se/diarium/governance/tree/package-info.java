/**
 * The tree of a year's plans: each document beside what it implements and what follows it up, and the gaps.
 * {@link se.diarium.governance.tree.PlanTree#of} is the door.
 *
 * <p>May use {@code governance.calendar}, {@code governance.cycle}, {@code governance.document} and {@code governance.model}.
 */
package se.diarium.governance.tree;
