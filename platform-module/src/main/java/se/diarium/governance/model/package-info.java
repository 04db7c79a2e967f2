/**
 * A region's governance model: its bodies and units, the kinds of its documents and what they are to each other, the calendar of its
 * year, its meetings and its rounds of reporting. {@link se.diarium.governance.model.GovernanceModel} is the door. How a model is written
 * is in {@code docs/governance.md}.
 *
 * <p>Pure: depends on the JDK alone.
 */
package se.diarium.governance.model;
