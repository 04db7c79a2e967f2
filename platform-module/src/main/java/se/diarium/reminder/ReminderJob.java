package se.diarium.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.alfresco.schedule.AbstractScheduledLockedJob;
import org.quartz.JobDataMap;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;

/** A daily job that reminds by mail, on one node of a cluster. Where the mail server could not be reached it comes back in an hour. */
public abstract class ReminderJob extends AbstractScheduledLockedJob {

    /** After what time it comes back. */
    protected static final Duration PAUSE = Duration.ofHours(1);

    /**
     * Sends what is to be sent today.
     *
     * @param data of the job
     * @return whether something could not be sent and is to be tried again
     */
    protected abstract boolean remind(JobDataMap data);

    @Override
    public final void executeJob(JobExecutionContext context) throws JobExecutionException {
        if (remind(context.getJobDetail().getJobDataMap())) {
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
