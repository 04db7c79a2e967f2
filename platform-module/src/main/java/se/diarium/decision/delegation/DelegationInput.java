package se.diarium.decision.delegation;

import java.time.LocalDate;
import se.diarium.register.LegalGround;

/**
 * What is given of a decision that somebody has taken on a body's behalf.
 *
 * @param item number of the item of the order of the body that is responsible for the case
 * @param text what was decided
 * @param publicText what citizens see instead of the text; null where they may see the text itself
 * @param date the day of the decision
 * @param decidedBy who decided, by name
 * @param recordId the record of the case that holds the decision; null for none
 * @param secrecy null when the decision is no more secret than its case
 */
public record DelegationInput(
        String item,
        String text,
        String publicText,
        LocalDate date,
        String decidedBy,
        String recordId,
        LegalGround secrecy) {}
