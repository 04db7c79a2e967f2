package se.diarium.decision.task;

import se.diarium.reminder.Reminders;
import se.diarium.settings.MailSettings;

/** Reminds by mail those whose tasks are to be done, on the days that deadlines are reminded of. */
public class TaskReminders {

    private final DueTasks tasks;
    private final Reminders reminders;
    private final MailSettings mail;

    TaskReminders(DueTasks tasks, Reminders reminders, MailSettings mail) {
        this.tasks = tasks;
        this.reminders = reminders;
        this.mail = mail;
    }

    /**
     * Sends what is to be sent today. Not to be called inside a transaction.
     *
     * @return whether something could not be sent and is to be tried again
     */
    public boolean send() {
        return reminders.send(until -> tasks.until(until, mail.language()));
    }
}
