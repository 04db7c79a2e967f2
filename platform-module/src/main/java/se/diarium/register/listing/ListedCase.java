package se.diarium.register.listing;

import java.time.LocalDate;
import se.diarium.register.CaseStatus;
import se.diarium.register.number.Diarienummer;

/**
 * A case in a list.
 *
 * @param decided the day the matter was settled; null when it is not
 */
public record ListedCase(
        String nodeId,
        Diarienummer number,
        CaseDescription description,
        LocalDate decided,
        CaseStatus status,
        String handler,
        boolean secret) {}
