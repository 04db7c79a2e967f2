package se.diarium.governance.reminder;

import org.quartz.JobDataMap;
import se.diarium.reminder.ReminderJob;

/** The daily job that reminds of the planning cycle. Its job data hold the bean {@value #REMINDERS}. */
public class CycleReminderJob extends ReminderJob {

    static final String REMINDERS = "reminders";

    @Override
    protected boolean remind(JobDataMap data) {
        return ((CycleReminders) data.get(REMINDERS)).send();
    }
}
