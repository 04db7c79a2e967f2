package se.diarium.decision.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.diarium.reminder.Reminder;
import se.diarium.reminder.ReminderText;

/**
 * An open task that has a day.
 *
 * @param diarienummer as the region writes it
 * @param caseTitle that may be read by whoever has the task; null for none
 * @param users whose task it is: one, or everybody who may take it
 */
public record DueTask(String id, String title, String diarienummer, String caseTitle, LocalDate due, List<String> users)
        implements Reminder {

    @Override
    public ReminderText text(LocalDate today, Locale language) {
        return ReminderText.of(
                ReminderText.bundle("task-reminder", language),
                language,
                due,
                today,
                due.toString(),
                diarienummer,
                caseTitle == null ? diarienummer : diarienummer + " " + caseTitle,
                title);
    }
}
