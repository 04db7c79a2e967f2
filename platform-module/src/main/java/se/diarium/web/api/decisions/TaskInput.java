package se.diarium.web.api.decisions;

import java.time.LocalDate;
import se.diarium.decision.TaskCompletion;

/** How a task is completed, as it comes. */
record TaskInput(
        String outcome,
        String comment,
        String proposal,
        String body,
        LocalDate date,
        String paragraph,
        String text,
        String recordId) {

    TaskCompletion toCompletion() {
        return new TaskCompletion(outcome, comment, proposal, body, date, paragraph, text, recordId);
    }
}
