package se.diarium.publishing;

import java.util.List;

/**
 * What a published record is to other published records; of others nothing is told.
 *
 * @param attachmentOf the record it is an attachment of; null when that one is not published
 * @param attachments those of its attachments that are published, by record number
 * @param supersedes the published records whose place it took
 * @param supersededBy the record that took its place; null when that one is not published
 */
public record PublicTies(
        PublicRef attachmentOf, List<PublicRef> attachments, List<PublicRef> supersedes, PublicRef supersededBy) {

    /** A record by itself. */
    public static final PublicTies NONE = new PublicTies(null, List.of(), List.of(), null);

    /**
     * A published record.
     *
     * @param designation number of its case as the region writes it
     */
    public record PublicRef(String id, String designation, int recordNumber) {}
}
