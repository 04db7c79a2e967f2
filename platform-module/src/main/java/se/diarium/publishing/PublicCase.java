package se.diarium.publishing;

import java.time.LocalDate;
import java.util.List;
import se.diarium.register.CaseStatus;
import se.diarium.register.Decision;
import se.diarium.register.number.Diarienummer;

/**
 * A case as everybody may see it.
 *
 * @param body code of the body that is responsible
 * @param title the public title; null when protected
 * @param initiator the public form; null when left out
 * @param records the published ones, by record number
 * @param delegationDecisions those of a decided case that are neither secret nor voided
 * @param parties those that take part now and have a public form
 * @param links to cases that are public themselves
 * @param unpublished how many records of the case are not published
 */
public record PublicCase(
        String id,
        Diarienummer diarienummer,
        String designation,
        String body,
        String title,
        String initiator,
        LocalDate registered,
        LocalDate closed,
        CaseStatus status,
        List<PublicRecord> records,
        int unpublished,
        List<Decision> decisions,
        List<PublicDelegation> delegationDecisions,
        List<PublicParty> parties,
        List<PublicLink> links) {}
