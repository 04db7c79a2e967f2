package se.diarium.governance.round;

import java.time.LocalDate;
import java.util.List;

/**
 * A reporting round.
 *
 * @param firstDay of the period that is followed up
 * @param lastDay of that period
 * @param opens the first day of answering
 * @param closes the last day of answering
 * @param plans ids of the plans that are followed up, in the order given
 * @param everybody whether everybody may see the answers about published plans, when the round has closed
 * @param calendarKey the entry of the region's calendar that it was made from, with its year; null for none
 */
public record Round(
        String id,
        String name,
        RoundKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate opens,
        LocalDate closes,
        List<String> plans,
        boolean everybody,
        String calendarKey) {

    public Round {
        plans = List.copyOf(plans);
    }

    /** How far it has come on a day. */
    public RoundState state(LocalDate day) {
        if (day.isBefore(opens)) {
            return RoundState.PLANNED;
        }
        return day.isAfter(closes) ? RoundState.CLOSED : RoundState.OPEN;
    }

    /** The same, following these plans up. */
    Round covering(List<String> others) {
        return new Round(id, name, kind, firstDay, lastDay, opens, closes, others, everybody, calendarKey);
    }

    public boolean covers(String planId) {
        return plans.contains(planId);
    }
}
