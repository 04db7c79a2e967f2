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
 * @param published null when it is not
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
        Instant published) {}
