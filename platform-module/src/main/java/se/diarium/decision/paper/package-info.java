/**
 * The papers that the system makes for meetings: summons, bundle, minutes, extracts of the minutes and notice. Each becomes a record
 * of the right case; {@link se.diarium.decision.paper.PaperFinder} finds it, {@link se.diarium.decision.paper.MeetingPapers} has it
 * made, {@link se.diarium.decision.paper.PaperStep} does so when a meeting goes from state to state.
 *
 * <p>Depends on the meetings, the register and its own parts: {@code paper.docx} fills templates, {@code paper.bundle} puts files
 * together.
 */
package se.diarium.decision.paper;
