package se.diarium.publishing;

import java.time.Instant;
import java.time.LocalDate;
import se.diarium.register.Direction;
import se.diarium.register.number.Diarienummer;

/**
 * A record in a list as everybody may see it.
 *
 * @param id of the node
 * @param title the public title; null when protected
 * @param counterparty the public form; null when there is none, or it is protected
 * @param counterpartyProtected whether there is a counterparty that is not shown
 * @param caseTitle the public title of the case; null when protected
 * @param published null when the record is not published
 */
public record PublicRow(
        String id,
        Diarienummer number,
        int recordNumber,
        LocalDate date,
        Direction direction,
        String kind,
        String title,
        String counterparty,
        boolean counterpartyProtected,
        String caseTitle,
        Instant published) {}
