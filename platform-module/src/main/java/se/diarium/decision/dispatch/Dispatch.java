package se.diarium.decision.dispatch;

import java.time.Instant;

/**
 * A recipient of the extract of an item, and what became of it.
 *
 * @param name as it is written to
 * @param email without a name
 * @param recordId the record that was sent, or was to be; null before that
 * @param messageId of the mail; null before it was made
 * @param at when it was last sent, failed or came back; null before that
 * @param by who sent it
 * @param remark why it failed or came back
 */
public record Dispatch(
        String id,
        String itemId,
        String caseId,
        String name,
        String email,
        DispatchState state,
        String recordId,
        String messageId,
        Instant at,
        String by,
        String remark) {}
