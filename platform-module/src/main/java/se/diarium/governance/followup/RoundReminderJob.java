package se.diarium.governance.followup;

import org.quartz.JobDataMap;
import se.diarium.reminder.ReminderJob;

/** The daily job that reminds of rounds. Its job data hold the bean {@value #REMINDERS}. */
public class RoundReminderJob extends ReminderJob {

    static final String REMINDERS = "reminders";

    @Override
    protected boolean remind(JobDataMap data) {
        return ((RoundReminders) data.get(REMINDERS)).send();
    }
}
