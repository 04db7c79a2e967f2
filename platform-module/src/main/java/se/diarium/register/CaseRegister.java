package se.diarium.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.diarium.register.number.Diarienummer;

/**
 * The cases of the register, with the caller's own rights. Called inside a transaction; what the platform denies the
 * caller is thrown as its {@code AccessDeniedException}.
 */
public interface CaseRegister {

    /**
     * Registers a case: it gets its number and its place.
     *
     * @throws InvalidInputException if a field cannot be accepted
     * @throws ConflictException if the number it brings is taken
     */
    CaseFile register(NewCase given);

    /** What keeps such a case from being registered, the number it may bring aside; nothing when it can be. */
    List<FieldError> check(NewCase given);

    /** What keeps such a decision from being recorded; nothing when it can be. */
    List<FieldError> check(Decision decision);

    /** The case with this number if there is one the caller may read. */
    Optional<CaseFile> find(Diarienummer diarienummer);

    /** @throws NotFoundException if there is none the caller may read */
    CaseFile get(Diarienummer diarienummer);

    /** A page of the cases that match and the caller may read, latest number first. */
    CaseList list(CaseFilter filter, int offset, int limit);

    /** @throws ConflictException if the case is closed, voided or archived */
    CaseFile amend(Diarienummer diarienummer, CaseChange change);

    /**
     * The decision process moves the case; what people do to it is in {@link CaseLifecycle}.
     *
     * @throws ConflictException if the process cannot take the case from its state to this one
     */
    void proceed(Diarienummer diarienummer, CaseStatus status);

    /**
     * Takes a case that was just registered to the state it had in the register it comes from, whatever lies between.
     *
     * @param closed the day it was closed there; null when it is open
     */
    void carryOver(Diarienummer diarienummer, CaseStatus status, LocalDate closed);

    /** Puts the case before a body: its status becomes for decision and the body's members may read it. */
    void sendToBody(Diarienummer diarienummer, String body);

    /** Lets the members of a body read a case that need not lie before it; a secret case stays closed to them. */
    void showToBody(Diarienummer diarienummer, String body);

    /**
     * Records what a body decided: on the case, and on the record it was decided on. An outcome that settles the
     * matter makes the case decided, a referral back takes it into preparation again.
     *
     * @param recordId the record decided on, or null
     */
    default void recordDecision(Diarienummer diarienummer, String recordId, Decision decision) {
        recordDecision(diarienummer, recordId, decision, null, null);
    }

    /**
     * Records what a body decided, as {@link #recordDecision(Diarienummer, String, Decision)} does, with what it decided on and where.
     *
     * @param proposal the wording that was proposed, or null
     * @param meetingId the node of the meeting, or null
     */
    void recordDecision(
            Diarienummer diarienummer, String recordId, Decision decision, String proposal, String meetingId);
}
