package se.diarium.register;

import java.util.List;

/**
 * What a record is to other records, as far as the reader may read those.
 *
 * @param attachmentOf the record it is an attachment of; null when it is none
 * @param attachments its own, by record number
 * @param supersedes the records it takes the place of: earlier versions, which stay as they were
 * @param supersededBy the record that took its place; null when none did
 */
public record RecordTies(
        RecordRef attachmentOf, List<RecordRef> attachments, List<RecordRef> supersedes, RecordRef supersededBy) {

    /** A record by itself. */
    public static final RecordTies NONE = new RecordTies(null, List.of(), List.of(), null);
}
