package se.diarium.governance.document;

import java.time.LocalDate;
import java.util.Set;
import se.diarium.governance.model.Years;
import se.diarium.register.Decision;
import se.diarium.register.Outcome;
import se.diarium.register.number.Diarienummer;

/**
 * A record of a kind of the model, as its reader may see it.
 *
 * @param id of the node
 * @param designation of its case, as the region writes it
 * @param title null when it is protected
 * @param kind code of the kind
 * @param documentFor code of the body or unit that it is for; null where it is the whole region's
 * @param period the years it is for; null where it says none
 * @param date of the record
 * @param decision null when nothing was decided on it that the reader may know
 * @param supersededBy id of the record that took its place; null for none that the reader may see
 * @param implementing ids of the plans that it says it carries on
 * @param followsUp ids of the plans that it says it answers
 */
public record GovernedDocument(
        String id,
        Diarienummer diarienummer,
        String designation,
        int recordNumber,
        String title,
        String kind,
        String documentFor,
        Years period,
        LocalDate date,
        Decision decision,
        String supersededBy,
        Set<String> implementing,
        Set<String> followsUp) {

    public GovernedDocument {
        implementing = Set.copyOf(implementing);
        followsUp = Set.copyOf(followsUp);
    }

    /** The same with what may be known of its decision. */
    GovernedDocument decided(Decision known) {
        return new GovernedDocument(
                id,
                diarienummer,
                designation,
                recordNumber,
                title,
                kind,
                documentFor,
                period,
                date,
                known,
                supersededBy,
                implementing,
                followsUp);
    }

    /** Whether a body has said yes to it; one that sent it on or back has not. */
    public boolean isDecided() {
        return decision != null && decision.outcome().settles() && decision.outcome() != Outcome.REJECTED;
    }

    /** The day it was decided, or else its own. */
    public LocalDate day() {
        return decision == null ? date : decision.date();
    }

    /** Whether it is for a year; one that says nothing is for the year of its day. */
    public boolean isFor(int year) {
        return period == null ? day().getYear() == year : period.from() <= year && year <= period.to();
    }
}
