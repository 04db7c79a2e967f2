package se.diarium.application.region;

import java.time.LocalDate;
import java.util.List;

/**
 * A register to be filled in: cases in the order in which they are registered.
 *
 * @param cases its cases
 */
record Region(List<CaseSource> cases) {

    /**
     * One case.
     *
     * @param diarienummer a number to keep; null for the next of the series
     * @param decision how the case was decided; null when it was not
     */
    record CaseSource(
            String series,
            LocalDate registered,
            String diarienummer,
            String title,
            String initiator,
            List<RecordSource> records,
            DecisionSource decision) {}

    /**
     * One record of a case.
     *
     * @param document name of the Markdown file it is made from, without ending
     * @param format {@code pdf} or {@code docx}
     * @param period first and last year for a plan or report; null for other kinds
     * @param published whether citizens may read it
     */
    record RecordSource(
            String document,
            String format,
            String kind,
            String direction,
            LocalDate date,
            String counterparty,
            List<Integer> period,
            boolean published) {}

    /** What the body decided, and the proposal it had before it. */
    record DecisionSource(
            String body, LocalDate date, String paragraph, String outcome, String proposal, String text) {}
}
