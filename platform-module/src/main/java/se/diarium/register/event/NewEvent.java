package se.diarium.register.event;

import java.time.Instant;

/**
 * An event that is about to be written.
 *
 * @param series whose chain it belongs to
 * @param nodeId what it happened to
 * @param diarienummer of the case, as the region writes it; empty where it is of none
 * @param actor user name of who did it
 * @param before the changed values as they were, as a JSON object
 * @param after the changed values as they are, and explanations, as a JSON object
 */
public record NewEvent(
        String series,
        String nodeId,
        String diarienummer,
        Instant at,
        String actor,
        EventType type,
        String before,
        String after) {

    /** What the names of explanations begin with: texts in an event that are no values, as the reason for a change. */
    public static final String EXPLANATION = "@";
}
