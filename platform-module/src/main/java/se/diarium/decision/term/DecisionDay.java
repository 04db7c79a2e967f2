package se.diarium.decision.term;

import java.time.LocalDate;

/** On which days a case can have been decided. */
public final class DecisionDay {

    private DecisionDay() {}

    /**
     * The first day on which there was a case to decide.
     *
     * @param registered the day the case was registered here; null where that is not known
     * @param year the year of its number; one that keeps an older number was there from that year on
     */
    public static LocalDate earliest(LocalDate registered, int year) {
        return registered == null || year < registered.getYear() ? LocalDate.of(year, 1, 1) : registered;
    }
}
