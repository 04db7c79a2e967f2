package se.diarium.register.listing;

import java.util.Set;
import se.diarium.register.CaseStatus;
import se.diarium.register.Responsibility;

/**
 * Which cases to list. Null, and an empty set, is any.
 *
 * @param registered the days they were registered on
 * @param decided the days the matter was settled on
 * @param closed the days they were closed on
 * @param responsible what the body that is responsible for them is responsible for
 * @param initiator looked for somewhere in the initiator
 * @param unassigned those without a handler alone
 * @param text looked for in diarienummer, title and initiator
 */
public record CaseCriteria(
        Days registered,
        Days decided,
        Days closed,
        Set<String> series,
        Responsibility responsible,
        Set<CaseStatus> statuses,
        String handler,
        boolean unassigned,
        String initiator,
        Boolean secret,
        String text) {

    /** Every case. */
    public static CaseCriteria all() {
        return new CaseCriteria(Days.ALL, Days.ALL, Days.ALL, Set.of(), null, Set.of(), null, false, null, null, null);
    }
}
