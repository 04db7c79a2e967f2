package se.diarium.reminder;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import se.diarium.register.CaseSummary;
import se.diarium.register.part.DueDeadline;

/** The words of a reminder. Of a secret case they tell the number and nothing else: mail may be read by others. */
record ReminderText(String subject, String text) {

    private static final String BUNDLE = "alfresco.module.diarium-platform.messages.deadline-reminder";

    static ReminderText of(DueDeadline due, LocalDate today, Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ReminderText.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        CaseSummary inCase = due.inCase();
        boolean secret = inCase.secrecy() != null;
        Object[] values = {
            due.deadline().due().toString(),
            inCase.designation(),
            secret ? inCase.designation() : inCase.designation() + " " + inCase.title(),
            secret ? bundle.getString("secret") : due.deadline().what()
        };
        String when = when(due.deadline().due(), today);
        return new ReminderText(
                format(bundle.getString(when + ".subject"), language, values),
                format(bundle.getString(when + ".text"), language, values));
    }

    private static String when(LocalDate due, LocalDate today) {
        if (due.isEqual(today)) {
            return "today";
        }
        return due.isAfter(today) ? "ahead" : "passed";
    }

    private static String format(String pattern, Locale language, Object[] values) {
        return new MessageFormat(pattern, language).format(values);
    }
}
