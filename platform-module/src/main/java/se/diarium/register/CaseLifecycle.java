package se.diarium.register;

import se.diarium.register.number.Diarienummer;

/**
 * What takes a case from one part of its life to another, with the caller's own rights. Called inside a transaction, in which
 * nobody else changes the case. Every reason is kept in the case's history.
 *
 * <p>All of it throws {@link NotFoundException} if there is no such case the caller may read, {@link InvalidInputException} if
 * a reason is missing, and the platform's {@code AccessDeniedException} for who may not.
 */
public interface CaseLifecycle {

    /**
     * Says how far the work on the case has come.
     *
     * @param reason needed where the case goes back; may be null elsewhere
     * @throws ConflictException naming what is accepted from here; or if a decision process is under way, which moves the
     *     case itself
     */
    CaseFile changeStatus(Diarienummer diarienummer, CaseStatus status, String reason);

    /**
     * Voids a case that was registered in error (makulering); for registrars. Its number is not used again.
     *
     * @throws ConflictException if something in it is published or decided, or a decision process is under way
     */
    CaseFile voidCase(Diarienummer diarienummer, String reason);

    /**
     * Opens a closed case again, for further preparation: a right of its own.
     *
     * @throws ConflictException if the case is not closed
     */
    CaseFile reopen(Diarienummer diarienummer, String reason);

    /**
     * Lifts the secrecy of a case; for registrars. Those who work with cases may read it again, its records as well unless
     * they are secret themselves; nothing becomes public by it, and a public title that was taken away stays away.
     *
     * @throws ConflictException if the case is not secret, or holds a record that was published before it became so
     */
    CaseFile liftSecrecy(Diarienummer diarienummer, String reason);
}
