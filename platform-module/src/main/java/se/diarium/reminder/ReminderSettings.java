package se.diarium.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quartz.CronExpression;
import se.diarium.settings.Settings;

/**
 * When reminders of deadlines are sent.
 *
 * @param offsets days from the day of a deadline on which it is reminded of; below zero before it
 * @param cron when the job runs, as Quartz writes it
 */
public record ReminderSettings(List<Integer> offsets, String cron) {

    private static final int MOST_DAYS = 365;

    public ReminderSettings {
        offsets = offsets.stream().sorted().distinct().toList();
    }

    /** @throws se.diarium.settings.WrongSettingException when a setting cannot be used */
    public static ReminderSettings read(Settings settings) {
        return read(settings, "diarium.reminders");
    }

    /**
     * Those of the planning cycle's deadlines.
     *
     * @throws se.diarium.settings.WrongSettingException when a setting cannot be used
     */
    public static ReminderSettings ofCycle(Settings settings) {
        return read(settings, "diarium.cycleReminders");
    }

    private static ReminderSettings read(Settings settings, String name) {
        Stream<Integer> before =
                settings.numbers(name + ".daysBefore", 0, MOST_DAYS).stream().map(days -> -days);
        Stream<Integer> after = settings.numbers(name + ".daysAfter", 1, MOST_DAYS).stream();
        return new ReminderSettings(
                Stream.concat(before, after).toList(),
                settings.read(
                        "diarium.reminders.cron",
                        "a cron expression of Quartz, such as 0 0 6 * * ?",
                        text -> cron(text)));
    }

    private static String cron(String text) {
        if (!CronExpression.isValidExpression(text)) {
            throw new IllegalArgumentException("no cron expression");
        }
        return text;
    }

    /** The last day that has deadlines to be reminded of today. */
    public LocalDate until(LocalDate today) {
        return today.minusDays(offsets.isEmpty() ? 0 : offsets.get(0));
    }

    /**
     * The latest of the reminders of a deadline whose day has come. Those before it are not sent any more where they were missed:
     * one tells all that is to be told.
     */
    public OptionalInt come(LocalDate due, LocalDate today) {
        return offsets.stream()
                .flatMapToInt(IntStream::of)
                .filter(offset -> !due.plusDays(offset).isAfter(today))
                .max();
    }
}
