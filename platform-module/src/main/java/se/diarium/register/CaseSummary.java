package se.diarium.register;

import java.time.LocalDate;
import se.diarium.register.number.Diarienummer;

/** A case as one row of a list; the fields mean what they mean in {@link CaseFile}. */
public record CaseSummary(
        String id,
        Diarienummer diarienummer,
        String designation,
        String body,
        String title,
        String publicTitle,
        String handler,
        LocalDate registered,
        CaseStatus status,
        LegalGround secrecy) {}
