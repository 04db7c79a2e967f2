package se.diarium.governance.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedSet;

/** A rule that says when in a year something is due. */
public sealed interface DueRule {

    /** The time in a year; nothing where there is none that year. */
    Optional<Due> in(YearContext context);

    /** The same day each year. */
    record FixedDay(MonthDay day) implements DueRule {
        @Override
        public Optional<Due> in(YearContext context) {
            return Optional.of(Due.day(day.atYear(context.year())));
        }
    }

    /** A day that was settled for one year. */
    record SettledDay(LocalDate day) implements DueRule {
        @Override
        public Optional<Due> in(YearContext context) {
            return Optional.of(Due.day(day));
        }
    }

    /** The middle of a month, its fifteenth day. */
    record MiddleOf(int month) implements DueRule {
        private static final int MIDDLE = 15;

        @Override
        public Optional<Due> in(YearContext context) {
            LocalDate middle = LocalDate.of(context.year(), month, MIDDLE);
            return Optional.of(new Due(middle, middle, Due.Form.MIDDLE, false));
        }
    }

    /** From the beginning of one month to the end of another, which is in the next year where it is the lower. */
    record InMonths(int from, int to) implements DueRule {
        @Override
        public Optional<Due> in(YearContext context) {
            YearMonth first = YearMonth.of(context.year(), from);
            YearMonth last = YearMonth.of(to < from ? context.year() + 1 : context.year(), to);
            return Optional.of(
                    new Due(first.atDay(1), last.atEndOfMonth(), from == to ? Due.Form.MONTH : Due.Form.MONTHS, false));
        }
    }

    /** A time or any day before it. */
    record Latest(DueRule by) implements DueRule {
        @Override
        public Optional<Due> in(YearContext context) {
            return by.in(context).map(Due::asLatest);
        }
    }

    /**
     * A body's last meeting before a day of the year: the last settled one, unless the model has a month after it, and before the
     * day, that the body meets in too. Where the model says nothing of its meetings, it is any day before the day.
     */
    record LastMeetingBefore(String body, MonthDay day) implements DueRule {
        @Override
        public Optional<Due> in(YearContext context) {
            LocalDate end = day.atYear(context.year());
            Optional<LocalDate> settled = last(context.meetingDays(body).headSet(end));
            SortedSet<Integer> months = context.meetingMonths(body);
            Optional<YearMonth> month = last(months.headSet(end.minusDays(1).getMonthValue() + 1))
                    .map(last -> YearMonth.of(context.year(), last))
                    .filter(last -> last.atDay(1).isBefore(end));
            if (settled.isPresent()
                    && month.filter(last -> last.isAfter(YearMonth.from(settled.get())))
                            .isEmpty()) {
                return settled.map(Due::day);
            }
            if (months.isEmpty()) {
                return Optional.of(Due.day(end.minusDays(1)).asLatest());
            }
            return month.map(last -> new Due(last.atDay(1), earlier(last.atEndOfMonth(), end), Due.Form.MONTH, false));
        }

        private static LocalDate earlier(LocalDate monthEnd, LocalDate end) {
            return monthEnd.isBefore(end) ? monthEnd : end.minusDays(1);
        }

        private static <T> Optional<T> last(SortedSet<T> values) {
            return values.isEmpty() ? Optional.empty() : Optional.of(values.last());
        }
    }

    /** A body's meeting in a month, the last where there are several; the month itself where meetings are not settled. */
    record MeetingIn(String body, int month) implements DueRule {
        @Override
        public Optional<Due> in(YearContext context) {
            YearMonth in = YearMonth.of(context.year(), month);
            SortedSet<LocalDate> settled = context.meetingDays(body)
                    .subSet(in.atDay(1), in.plusMonths(1).atDay(1));
            return settled.isEmpty() ? new InMonths(month, month).in(context) : Optional.of(Due.day(settled.last()));
        }
    }

    /** Some days before or after another entry: before the first day of its time, or after the last. */
    record Shifted(String entry, int days) implements DueRule {
        @Override
        public Optional<Due> in(YearContext context) {
            return context.entry(entry)
                    .map(due -> (days < 0 ? due.first() : due.last()).plusDays(days))
                    .map(Due::day);
        }
    }

    /**
     * A day of the year.
     *
     * @throws DateTimeException if there is no such day in every year
     */
    static DueRule day(int month, int dayOfMonth) {
        return new FixedDay(
                MonthDay.of(month, LocalDate.of(2001, month, dayOfMonth).getDayOfMonth()));
    }
}
