package se.diarium.reminder;

import org.quartz.JobDataMap;

/** The daily job that reminds of deadlines. Its job data hold the bean {@value #REMINDERS}. */
public class DeadlineReminderJob extends ReminderJob {

    static final String REMINDERS = "reminders";

    @Override
    protected boolean remind(JobDataMap data) {
        return ((DeadlineReminders) data.get(REMINDERS)).send();
    }
}
