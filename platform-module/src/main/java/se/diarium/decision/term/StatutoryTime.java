package se.diarium.decision.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** How time that a statute sets is counted. Source: lag (1930:173) om beräkning av lagstadgad tid. */
public final class StatutoryTime {

    private static final MonthDay CHRISTMAS_EVE = MonthDay.of(Month.DECEMBER, 24);
    private static final MonthDay NEW_YEARS_EVE = MonthDay.of(Month.DECEMBER, 31);

    private StatutoryTime() {}

    /**
     * The last day on which something may be done that is to be done within some weeks: the day of the same name (1 §), or the next
     * working day where that is none (2 §).
     *
     * @param from the day from which the time is counted, which is not part of it
     */
    public static LocalDate weeksFrom(LocalDate from, int weeks) {
        return workingDayFrom(from.plusWeeks(weeks));
    }

    /** The day itself, or the next working day where it is none (2 §). */
    public static LocalDate workingDayFrom(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** Neither a public holiday nor a Saturday, Midsummer Eve, Christmas Eve or New Year's Eve (2 §). */
    public static boolean isWorkingDay(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && !PublicHolidays.contain(day)
                && !date.equals(CHRISTMAS_EVE)
                && !date.equals(NEW_YEARS_EVE)
                && !day.equals(PublicHolidays.midsummerDay(day.getYear()).minusDays(1));
    }
}
