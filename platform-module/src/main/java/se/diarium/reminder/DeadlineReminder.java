package se.diarium.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import se.diarium.register.CaseSummary;
import se.diarium.register.part.DueDeadline;

/** A deadline to be reminded of. Of a secret case it tells the number and nothing else: mail may be read by others. */
record DeadlineReminder(DueDeadline deadline) implements Reminder {

    @Override
    public String id() {
        return deadline.deadline().id();
    }

    @Override
    public LocalDate due() {
        return deadline.deadline().due();
    }

    @Override
    public List<String> users() {
        return List.of(deadline.deadline().responsible());
    }

    @Override
    public ReminderText text(LocalDate today, Locale language) {
        ResourceBundle bundle = ReminderText.bundle("deadline-reminder", language);
        CaseSummary inCase = deadline.inCase();
        boolean secret = inCase.secrecy() != null;
        return ReminderText.of(
                bundle,
                language,
                due(),
                today,
                due().toString(),
                inCase.designation(),
                secret ? inCase.designation() : inCase.designation() + " " + inCase.title(),
                secret ? bundle.getString("secret") : deadline.deadline().what());
    }
}
