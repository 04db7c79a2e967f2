package se.diarium.governance.inforce;

import org.alfresco.schedule.AbstractScheduledLockedJob;
import org.quartz.JobExecutionContext;

/** The daily job that opens the rounds of the calendar, on one node of a cluster. Its job data hold the bean {@value #ROUNDS}. */
public class CalendarRoundsJob extends AbstractScheduledLockedJob {

    static final String ROUNDS = "rounds";

    @Override
    public void executeJob(JobExecutionContext context) {
        ((CalendarRounds) context.getJobDetail().getJobDataMap().get(ROUNDS)).open();
    }
}
