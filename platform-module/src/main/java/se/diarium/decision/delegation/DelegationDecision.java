package se.diarium.decision.delegation;

import java.time.LocalDate;
import se.diarium.register.LegalGround;
import se.diarium.register.Voiding;

/**
 * A decision taken on a body's behalf.
 *
 * @param id of the node
 * @param body code of the body it was taken for
 * @param year of the decision; the numbers of a body run through it
 * @param item number of the item of the order
 * @param matter what the item said when the decision was registered
 * @param delegate to whom the item gave the decision then
 * @param decidedBy who decided, by name
 * @param publicText what citizens see instead of the text; null where they may see the text itself
 * @param recordId null for none
 * @param secrecy null when it is no more secret than its case
 * @param reported null until it has been reported to the body
 * @param voided null unless it was registered in error
 */
public record DelegationDecision(
        String id,
        String body,
        int year,
        int number,
        String item,
        String matter,
        String delegate,
        LocalDate date,
        String decidedBy,
        String text,
        String publicText,
        String recordId,
        LegalGround secrecy,
        Reported reported,
        Voiding voided) {

    /**
     * That a decision has been reported to its body.
     *
     * @param on the day of the meeting
     * @param by user name of who noted it
     */
    public record Reported(LocalDate on, String by) {}

    /** The number as people write it, as {@code D-12/2026}; unique within the body. */
    public String designation() {
        return "D-" + number + "/" + year;
    }
}
