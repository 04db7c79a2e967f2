package se.diarium.decision.paper;

import java.time.Instant;

/**
 * A paper of a meeting that is in force.
 *
 * @param itemId the item it is about; null for one of the whole meeting
 * @param recordId the record it is; null while it is a draft
 * @param draftId the file of the working material it is while it is a draft; null otherwise
 * @param basis SHA-256 of what it was made from, as hexadecimal digits
 */
public record Paper(
        String meetingId,
        String itemId,
        PaperKind kind,
        String recordId,
        String draftId,
        String basis,
        Instant madeAt) {}
