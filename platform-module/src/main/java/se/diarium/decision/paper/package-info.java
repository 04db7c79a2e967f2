/**
 * The papers that the system makes for meetings: summons, bundle, minutes, extracts of the minutes and notice. Each becomes a record
 * of the right case; {@link se.diarium.decision.paper.PaperFinder} finds it.
 */
package se.diarium.decision.paper;
