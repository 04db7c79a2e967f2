package se.diarium.decision;

import java.time.LocalDate;

/**
 * How a task is completed. What a task does not take is null.
 *
 * @param outcome one of the task's outcomes
 * @param comment why; needed where something is sent back, or the unions do not agree
 * @param proposal the proposal as revised; null leaves it as it is
 * @param body the body that decides, or has decided; null leaves it as it is
 * @param date the day of the meeting that decided
 * @param paragraph the paragraph of the minutes, with or without its sign
 * @param text the wording of the decision; the reasons where the matter is referred back
 * @param recordId the record of the case that answers a consultation
 */
public record TaskCompletion(
        String outcome,
        String comment,
        String proposal,
        String body,
        LocalDate date,
        String paragraph,
        String text,
        String recordId) {

    /** One without an answer to a consultation. */
    public TaskCompletion(
            String outcome,
            String comment,
            String proposal,
            String body,
            LocalDate date,
            String paragraph,
            String text) {
        this(outcome, comment, proposal, body, date, paragraph, text, null);
    }

    TaskCompletion withBody(String other) {
        return new TaskCompletion(outcome, comment, proposal, other, date, paragraph, text, recordId);
    }
}
