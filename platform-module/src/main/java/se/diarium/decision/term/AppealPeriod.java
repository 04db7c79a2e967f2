package se.diarium.decision.term;

import java.time.LocalDate;

/**
 * How long a decision can be tried for its lawfulness (<i>laglighetsprövning</i>): three weeks from the day on which it was
 * announced on the notice board that the minutes have been approved. Source: kommunallagen (2017:725) 13 kap. 5 §.
 *
 * @param announced the day of the announcement
 * @param lastDay the last day on which an appeal is in time
 */
public record AppealPeriod(LocalDate announced, LocalDate lastDay) {

    private static final int WEEKS = 3;

    public static AppealPeriod from(LocalDate announced) {
        return new AppealPeriod(announced, StatutoryTime.weeksFrom(announced, WEEKS));
    }

    /** The day from which the decision is final (<i>laga kraft</i>) when nobody has appealed. */
    public LocalDate finalFrom() {
        return lastDay.plusDays(1);
    }

    /** The first day on which the announcement may be taken down: it stays until the time of appeal is out (8 kap. 12 §). */
    public LocalDate takenDownFrom() {
        return finalFrom();
    }
}
