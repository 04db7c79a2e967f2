package se.diarium.decision.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * The Swedish public holidays (<i>allmänna helgdagar</i>) as the act has them since 2005. Source: lag (1989:253) om allmänna
 * helgdagar, 1 and 2 §§.
 *
 * <p>Written out rather than taken from a library of holidays: the statute is what binds, its rules are a dozen, and the library
 * counts the eves among the holidays, which are other days by another act. A test holds the two against each other.
 */
final class PublicHolidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(6, 6),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));
    private static final int GOOD_FRIDAY = -2;
    private static final int EASTER_MONDAY = 1;
    private static final int ASCENSION_DAY = 39;

    private PublicHolidays() {}

    static boolean contain(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY || FIXED.contains(MonthDay.from(day))) {
            return true;
        }
        int year = day.getYear();
        LocalDate easter = easterSunday(year);
        return day.equals(easter.plusDays(GOOD_FRIDAY))
                || day.equals(easter.plusDays(EASTER_MONDAY))
                || day.equals(easter.plusDays(ASCENSION_DAY))
                || day.equals(midsummerDay(year))
                || day.equals(firstSaturdayFrom(LocalDate.of(year, Month.OCTOBER, 31)));
    }

    static LocalDate midsummerDay(int year) {
        return firstSaturdayFrom(LocalDate.of(year, Month.JUNE, 20));
    }

    private static LocalDate firstSaturdayFrom(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /** The Gregorian computus in the form of Meeus, Jones and Butcher. */
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
