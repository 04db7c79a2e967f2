package se.diarium.register;

import java.time.LocalDate;

/**
 * What is given when a record is added to a case; null is "not given". Title and direction are required.
 *
 * @param kind a code of {@link RecordKind}; {@code other} when not given
 * @param date the day received, sent or drawn up; today when not given
 * @param periodFirstYear first year a plan or report is about
 * @param periodLastYear last year a plan or report is about
 * @param governed what it is by the governance model; null where that says nothing of it
 */
public record NewRecord(
        String title,
        String publicTitle,
        String kind,
        Direction direction,
        LocalDate date,
        String counterparty,
        String publicCounterparty,
        LegalGround secrecy,
        Integer periodFirstYear,
        Integer periodLastYear,
        GovernedAs governed) {

    /** A record that the governance model says nothing of. */
    public NewRecord(
            String title,
            String publicTitle,
            String kind,
            Direction direction,
            LocalDate date,
            String counterparty,
            String publicCounterparty,
            LegalGround secrecy,
            Integer periodFirstYear,
            Integer periodLastYear) {
        this(
                title,
                publicTitle,
                kind,
                direction,
                date,
                counterparty,
                publicCounterparty,
                secrecy,
                periodFirstYear,
                periodLastYear,
                null);
    }

    /** The same, secret by this ground. */
    public NewRecord madeSecret(LegalGround ground) {
        return new NewRecord(
                title,
                publicTitle,
                kind,
                direction,
                date,
                counterparty,
                publicCounterparty,
                ground,
                periodFirstYear,
                periodLastYear,
                governed);
    }
}
