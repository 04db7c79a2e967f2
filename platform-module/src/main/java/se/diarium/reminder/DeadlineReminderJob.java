package se.diarium.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.alfresco.schedule.AbstractScheduledLockedJob;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;

/**
 * The daily job that reminds of deadlines, on one node of a cluster. Where the mail server could not be reached it comes back in an hour.
 * Its job data hold the bean {@value #REMINDERS}.
 */
public class DeadlineReminderJob extends AbstractScheduledLockedJob {

    static final String REMINDERS = "reminders";
    static final Duration PAUSE = Duration.ofHours(1);

    @Override
    public void executeJob(JobExecutionContext context) throws JobExecutionException {
        DeadlineReminders reminders =
                (DeadlineReminders) context.getJobDetail().getJobDataMap().get(REMINDERS);
        if (reminders.send()) {
            comeBack(context);
        }
    }

    private static void comeBack(JobExecutionContext context) throws JobExecutionException {
        try {
            context.getScheduler()
                    .scheduleJob(TriggerBuilder.newTrigger()
                            .forJob(context.getJobDetail())
                            .startAt(Date.from(Instant.now().plus(PAUSE)))
                            .build());
        } catch (SchedulerException e) {
            throw new JobExecutionException("Reminders that failed wait for the next day", e);
        }
    }
}
