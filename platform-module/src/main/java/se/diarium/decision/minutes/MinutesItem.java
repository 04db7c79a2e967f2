package se.diarium.decision.minutes;

import java.util.Set;

/**
 * An item as the minutes have it.
 *
 * @param order place on the agenda, from 1
 * @param paragraph null until the meeting has been held
 * @param caseId null without a case
 * @param biased ids of the memberships of those who stood aside
 */
record MinutesItem(String id, int order, Integer paragraph, String caseId, Set<String> biased) {

    MinutesItem {
        biased = Set.copyOf(biased);
    }
}
