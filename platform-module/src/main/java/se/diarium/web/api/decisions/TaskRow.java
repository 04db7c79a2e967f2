package se.diarium.web.api.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.diarium.decision.TaskView;
import se.diarium.web.http.Links;

/**
 * A task on the wire.
 *
 * @param url of its case
 */
record TaskRow(
        String id,
        String type,
        String title,
        String diarienummer,
        String caseTitle,
        String assignee,
        String onBehalfOf,
        boolean pooled,
        Instant created,
        LocalDate due,
        List<String> outcomes,
        String proposal,
        String body,
        String comment,
        String url) {

    /** Null for none: the process waits for a meeting. */
    static TaskRow of(TaskView task, Links links) {
        if (task == null) {
            return null;
        }
        return new TaskRow(
                task.id(),
                task.type(),
                task.title(),
                task.diarienummer(),
                task.caseTitle(),
                task.assignee(),
                task.onBehalfOf(),
                task.pooled(),
                task.created(),
                task.due(),
                task.outcomes(),
                task.proposal(),
                task.body(),
                task.comment(),
                links.apiCase(task.inCase()));
    }
}
