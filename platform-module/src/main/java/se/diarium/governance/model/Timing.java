package se.diarium.governance.model;

import java.util.List;
import java.util.Map;

/**
 * When an entry of the calendar comes.
 *
 * @param when the rules, one for each time in a year; none where there are only settled years
 * @param electionYears the rules of years of election; null for the same as in other years, empty for never
 * @param settled what was settled for single years, which goes before all rules
 * @param since the first year; null where it has always been
 * @param half of the day; null where that is not said
 * @param minutes how long it takes; null where that is not said
 */
public record Timing(
        List<DueRule> when,
        List<DueRule> electionYears,
        Map<Integer, List<DueRule>> settled,
        Integer since,
        Half half,
        Integer minutes) {

    public Timing {
        when = List.copyOf(when);
        electionYears = electionYears == null ? null : List.copyOf(electionYears);
        settled = Map.copyOf(settled);
    }

    /** The rules that hold in a year. */
    public List<DueRule> rules(int year, Elections elections) {
        if (settled.containsKey(year)) {
            return settled.get(year);
        }
        if (since != null && year < since) {
            return List.of();
        }
        return electionYears != null && elections.isElectionYear(year) ? electionYears : when;
    }
}
