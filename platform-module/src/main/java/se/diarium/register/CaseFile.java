package se.diarium.register;

import java.time.LocalDate;
import java.util.List;
import se.diarium.register.number.Diarienummer;

/**
 * A case as those who work with it see it.
 *
 * @param id of the node
 * @param designation the diarienummer as the region writes it
 * @param body code of the body that is responsible: that of its series, or its successor where the case was open when its own
 *     body ended
 * @param publicTitle what citizens see; null when the title is protected
 * @param publicInitiator what citizens see; null when left out
 * @param secrecy null when the case is not secret
 * @param voided null when the case is not voided
 * @param records those the caller may read, by record number
 * @param workingMaterial files that are not registered and the caller may read, by name
 */
public record CaseFile(
        String id,
        Diarienummer diarienummer,
        String designation,
        String body,
        String title,
        String publicTitle,
        String initiator,
        String publicInitiator,
        String handler,
        LocalDate registered,
        LocalDate closed,
        CaseStatus status,
        LegalGround secrecy,
        Voiding voided,
        List<RecordFile> records,
        List<Decision> decisions,
        List<WorkingFile> workingMaterial) {}
