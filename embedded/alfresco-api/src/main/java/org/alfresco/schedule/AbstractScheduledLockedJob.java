package org.alfresco.schedule;

import org.alfresco.repo.lock.JobLockService;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.springframework.scheduling.quartz.QuartzJobBean;

/**
 * A scheduled job that runs on one node of a cluster at a time. Its job data hold the bean {@code jobLockService} and,
 * if the lock is not to be named after the class, a {@code name}.
 */
public abstract class AbstractScheduledLockedJob extends QuartzJobBean {
    private LockedRun run;

    @Override
    protected final synchronized void executeInternal(JobExecutionContext jobContext) throws JobExecutionException {
        if (run == null) {
            var data = jobContext.getJobDetail().getJobDataMap();
            if (!(data.get("jobLockService") instanceof JobLockService locks)) {
                throw new JobExecutionException("The job data hold no jobLockService");
            }
            var name = data.get("name");
            run = new LockedRun(locks, name == null ? getClass().getSimpleName() : name.toString());
        }
        run.execute(this, jobContext);
    }

    public abstract void executeJob(JobExecutionContext jobContext) throws JobExecutionException;
}
