package se.diarium.register.listing;

import java.util.Set;
import se.diarium.register.CaseStatus;
import se.diarium.register.Direction;

/**
 * Which records to list. Null, and an empty set, is any.
 *
 * @param days of the record's date, or of its registration
 * @param byRegistration whether the days are those of the registration
 * @param counterparty looked for somewhere in the counterparty
 * @param wholeCounterparty the counterparty whole, in any case
 * @param handler of the case
 * @param statuses of the case
 * @param secret whether the record or its case is secret
 * @param text looked for in title, counterparty and diarienummer
 */
public record RecordCriteria(
        Days days,
        boolean byRegistration,
        Set<String> series,
        Set<Direction> directions,
        Set<String> kinds,
        String counterparty,
        String wholeCounterparty,
        String handler,
        Set<CaseStatus> statuses,
        Boolean secret,
        Boolean published,
        String text,
        Readership readership) {

    /** Every record of these days. */
    public static RecordCriteria of(Days days) {
        return new RecordCriteria(
                days,
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                null,
                Readership.STAFF);
    }

    /** The same for others. */
    public RecordCriteria to(Readership other) {
        return new RecordCriteria(
                days,
                byRegistration,
                series,
                directions,
                kinds,
                counterparty,
                wholeCounterparty,
                handler,
                statuses,
                secret,
                published,
                text,
                other);
    }

    /** The same of these series and directions alone. */
    public RecordCriteria narrowed(Set<String> onlySeries, Set<Direction> onlyDirections) {
        return new RecordCriteria(
                days,
                byRegistration,
                onlySeries,
                onlyDirections,
                kinds,
                counterparty,
                wholeCounterparty,
                handler,
                statuses,
                secret,
                published,
                text,
                readership);
    }
}
