package se.diarium.register.listing;

import java.time.Instant;
import java.time.LocalDate;
import se.diarium.register.Direction;
import se.diarium.register.number.Diarienummer;

/**
 * What the table of records holds of a record's node.
 *
 * @param caseNode id of the node of its case
 * @param publicTitle null when the title is protected
 * @param publicCounterparty null when left out
 * @param secret whether the record itself is, apart from its case
 * @param voided whether the record itself is, apart from its case
 * @param published null when it is not
 * @param attachmentOf id of the node of the record it is an attachment of; null when it is none
 * @param supersededBy id of the node of the record that took its place; null when none did
 */
public record RecordRow(
        String nodeId,
        String caseNode,
        Diarienummer number,
        int recordNumber,
        LocalDate date,
        Direction direction,
        String kind,
        String title,
        String publicTitle,
        String counterparty,
        String publicCounterparty,
        boolean secret,
        boolean voided,
        Instant published,
        String attachmentOf,
        String supersededBy) {}
