package se.diarium.reminder;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a reminder. */
public record ReminderText(String subject, String text) {

    /** The texts of a kind of reminder in a language. */
    public static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle(
                "alfresco.module.diarium-platform.messages." + name,
                language,
                ReminderText.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * Says that the day is ahead, is today or has passed.
     *
     * @param values what stands in the texts as {0} and so on
     */
    public static ReminderText of(
            ResourceBundle bundle, Locale language, LocalDate due, LocalDate today, Object... values) {
        String when = when(due, today);
        return new ReminderText(
                new MessageFormat(bundle.getString(when + ".subject"), language).format(values),
                new MessageFormat(bundle.getString(when + ".text"), language).format(values));
    }

    private static String when(LocalDate due, LocalDate today) {
        if (due.isEqual(today)) {
            return "today";
        }
        return due.isAfter(today) ? "ahead" : "passed";
    }
}
