package se.diarium.register;

import java.time.LocalDate;
import java.util.List;
import se.diarium.register.number.Diarienummer;

/**
 * A record of a case as those who work with it see it.
 *
 * @param id of the node
 * @param recordNumber running number within the case, from 1
 * @param publicTitle what citizens see; null when the title is protected
 * @param publicCounterparty what citizens see; null when left out
 * @param secrecy null when the record is not secret
 * @param voided null when the record is not voided
 * @param publication null when it is not published
 * @param decision null when nothing was decided on it
 * @param messageId of the mail it came as; null where it is none, or one without
 * @param unread what of its file has no readable text, as in {@link IncomingFile#unread()}
 * @param ties what it is to other records
 * @param governed what it is by the governance model; null where that says nothing of it
 */
public record RecordFile(
        String id,
        Diarienummer diarienummer,
        int recordNumber,
        String title,
        String publicTitle,
        String kind,
        Direction direction,
        LocalDate date,
        String counterparty,
        String publicCounterparty,
        LegalGround secrecy,
        Voiding voided,
        String filename,
        String mimetype,
        long size,
        Publication publication,
        Decision decision,
        String messageId,
        List<String> unread,
        RecordTies ties,
        GovernedAs governed) {

    public RecordFile {
        unread = List.copyOf(unread);
    }

    /**
     * Whether the authority drew it up and is not done with it: what is drawn up belongs to its case and is complete when that has been
     * handled, and minutes when they are approved (Freedom of the Press Act, TF 2 kap. 10 §).
     *
     * @param status of the case
     */
    public boolean unfinished(CaseStatus status) {
        boolean completeByItself =
                RecordKind.byCode(kind).map(RecordKind::completeByApproval).orElse(false);
        return direction == Direction.DRAWN_UP && !completeByItself && decision == null && !status.handled();
    }
}
