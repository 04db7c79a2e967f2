package se.diarium.publishing;

import java.time.LocalDate;
import se.diarium.register.Decision;
import se.diarium.register.Direction;
import se.diarium.register.Publication;
import se.diarium.register.number.Diarienummer;

/**
 * A published record as everybody may see it.
 *
 * @param title the public title; null when protected
 * @param counterparty the public form; null when left out
 * @param decision null when nothing was decided on it
 * @param ties what it is to other published records
 */
public record PublicRecord(
        String id,
        Diarienummer diarienummer,
        String designation,
        int recordNumber,
        String title,
        String kind,
        Direction direction,
        LocalDate date,
        String counterparty,
        String filename,
        String mimetype,
        Publication publication,
        Decision decision,
        PublicTies ties) {}
