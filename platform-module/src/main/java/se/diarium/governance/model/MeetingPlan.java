package se.diarium.governance.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * When a body meets.
 *
 * @param months that it meets in every year, 1 to 12; none where that is not said
 * @param settled the days of single years
 */
public record MeetingPlan(String body, List<Integer> months, Map<Integer, List<LocalDate>> settled) {

    public MeetingPlan {
        months = List.copyOf(months);
        settled = Map.copyOf(settled);
    }
}
