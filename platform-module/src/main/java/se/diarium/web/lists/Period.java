package se.diarium.web.lists;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import se.diarium.register.listing.Days;

/** The days a list is asked for: one of {@code date}, {@code from} and {@code to}, {@code week}, {@code month}, {@code period}. */
final class Period {

    /** The parameters that say it. */
    static final String[] PARAMETERS = {"date", "from", "to", "week", "month", "period"};

    /** The periods that have a name. */
    static final String[] NAMED = {"today", "yesterday", "thisWeek", "lastWeek", "thisMonth", "lastMonth", "thisYear"};

    private static final int DAYS_OF_WEEK = 7;

    private Period() {}

    /** @param otherwise the days where none are asked for */
    static Days read(Question question, LocalDate today, Days otherwise) {
        Days days = null;
        for (String name : PARAMETERS) {
            if (question.text(name) == null || name.equals("to") && question.text("from") != null) {
                continue;
            }
            if (days != null) {
                throw question.refused(name, "list.periods");
            }
            days = read(name, question, today);
        }
        return days == null ? otherwise : days;
    }

    private static Days read(String name, Question question, LocalDate today) {
        return switch (name) {
            case "date" -> Days.of(question.day(name));
            case "from", "to" -> between(question);
            case "week" -> week(question.read(name, Period::monday, "list.week"));
            case "month" -> month(question.read(name, YearMonth::parse, "list.month"));
            default -> named(question.word(name, NAMED), today);
        };
    }

    private static Days between(Question question) {
        Days days = new Days(question.day("from"), question.day("to"));
        if (days.from() != null && days.to() != null && days.from().isAfter(days.to())) {
            throw question.refused(
                    "to", "list.backwards", days.from().toString(), days.to().toString());
        }
        return days;
    }

    /** The first day of a week of ISO 8601, as {@code 2024-W21}. */
    private static LocalDate monday(String week) {
        return LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE);
    }

    private static Days week(LocalDate monday) {
        return new Days(monday, monday.plusDays(DAYS_OF_WEEK - 1L));
    }

    private static Days month(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    static Days named(String name, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (name) {
            case "today" -> Days.of(today);
            case "yesterday" -> Days.of(today.minusDays(1));
            case "thisWeek" -> week(monday);
            case "lastWeek" -> week(monday.minusWeeks(1));
            case "thisMonth" -> month(YearMonth.from(today));
            case "lastMonth" -> month(YearMonth.from(today).minusMonths(1));
            default -> new Days(today.withDayOfYear(1), today.withDayOfYear(today.lengthOfYear()));
        };
    }
}
