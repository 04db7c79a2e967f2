package se.diarium.decision.reading;

import java.time.Instant;
import se.diarium.register.RecordFile;

/**
 * A paper of an item, as a member has it.
 *
 * @param readAt when the member marked it as read; null while it is not
 */
public record ReadPaper(RecordFile record, Novelty novelty, Instant readAt) {}
