package se.diarium.register.closing;

import java.util.Optional;
import se.diarium.register.CaseFile;
import se.diarium.register.number.Diarienummer;

/** Closes cases, with the caller's own rights. Called inside a transaction. */
public interface CaseClosing {

    /**
     * What is missing before the case can be closed, for those who work on it.
     *
     * @throws se.diarium.register.NotFoundException if there is no such case the caller may read
     */
    ClosingReport check(Diarienummer diarienummer);

    /**
     * As {@link #check}, for those who read the case too: empty where the caller does not work on it, or the case is settled.
     *
     * @throws se.diarium.register.NotFoundException if there is no such case the caller may read
     */
    Optional<ClosingReport> outlook(Diarienummer diarienummer);

    /**
     * Closes a case: clears it of its working material and gives it its closing day; for registrars.
     *
     * @param confirmClearing that what the report lists may be cleared; needed where there is anything to clear
     * @throws se.diarium.register.NotFoundException if there is no such case the caller may read
     * @throws se.diarium.register.ConflictException naming everything that must be put right first
     * @throws se.diarium.register.InvalidInputException if there is something to clear and nobody has confirmed it
     */
    CaseFile close(Diarienummer diarienummer, boolean confirmClearing);
}
