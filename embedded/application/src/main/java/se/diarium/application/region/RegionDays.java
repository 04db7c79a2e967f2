package se.diarium.application.region;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.diarium.decision.term.StatutoryTime;

/**
 * The days of the region, counted from the day it is registered: whenever that is, there have been meetings lately and others are
 * to come.
 */
final class RegionDays {

    private static final int FIRST_TERM = 2022;
    private static final int TERM = 4;
    private static final int TERM_HAS_LASTED = 60;
    private static final MonthDay SUMMER_FROM = MonthDay.of(6, 25);
    private static final MonthDay SUMMER_TO = MonthDay.of(8, 15);
    private static final MonthDay CHRISTMAS_FROM = MonthDay.of(12, 20);
    private static final MonthDay CHRISTMAS_TO = MonthDay.of(1, 8);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM yyyy", new Locale("sv"));

    private final LocalDate today;

    RegionDays(LocalDate today) {
        this.today = today;
    }

    /** The working day that is so many days from today, or the next one after that. */
    LocalDate day(int fromToday) {
        return workingDay(today.plusDays(fromToday));
    }

    private static LocalDate workingDay(LocalDate day) {
        LocalDate working = StatutoryTime.workingDayFrom(day);
        return working.getDayOfWeek() == DayOfWeek.SATURDAY ? workingDay(working.plusDays(2)) : working;
    }

    String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    /**
     * The days on which a body meets in the year after a day, none of them in the summer or at Christmas.
     *
     * @param weekday on which it meets where that is a working day
     */
    List<LocalDate> year(LocalDate after, DayOfWeek weekday, int everyWeeks) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate next = after.plusWeeks(everyWeeks).with(TemporalAdjusters.nextOrSame(weekday));
        while (next.isBefore(today.plusYears(1))) {
            if (!isHoliday(next)) {
                days.add(workingDay(next));
            }
            next = next.plusWeeks(everyWeeks);
        }
        return days;
    }

    private static boolean isHoliday(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        boolean summer = date.isAfter(SUMMER_FROM) && date.isBefore(SUMMER_TO);
        return summer || date.isAfter(CHRISTMAS_FROM) || date.isBefore(CHRISTMAS_TO);
    }

    /** Days from the first to the last of them; the last is null where it is not known. */
    record Period(LocalDate from, LocalDate to) {}

    /**
     * The term of office in which the region's last meetings were. Where it ends within the year, who comes after is not elected yet.
     *
     * @param begins on which day of the year the term of the body begins
     */
    Period term(MonthDay begins) {
        LocalDate within = today.minusDays(TERM_HAS_LASTED);
        LocalDate from = begins.atYear(begins.getMonthValue() == 1 ? FIRST_TERM + 1 : FIRST_TERM);
        while (!from.plusYears(TERM).isAfter(within)) {
            from = from.plusYears(TERM);
        }
        LocalDate to = from.plusYears(TERM).minusDays(1);
        return new Period(from, to.isBefore(today.plusYears(1)) ? null : to);
    }
}
