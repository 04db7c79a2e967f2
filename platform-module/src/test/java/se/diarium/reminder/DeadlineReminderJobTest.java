package se.diarium.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.Trigger;
import se.diarium.RunningRegister;

class DeadlineReminderJobTest {

    private final DeadlineReminders reminders = mock(DeadlineReminders.class);
    private final Scheduler scheduler = mock(Scheduler.class);
    private final JobExecutionContext context = mock(JobExecutionContext.class);

    @BeforeEach
    void makeContext() {
        when(context.getScheduler()).thenReturn(scheduler);
        when(context.getJobDetail())
                .thenReturn(JobBuilder.newJob(DeadlineReminderJob.class)
                        .setJobData(new JobDataMap(Map.of(DeadlineReminderJob.REMINDERS, reminders)))
                        .build());
    }

    @Test
    void comesBackWithinTheHourWhenSomethingCouldNotBeSent() throws Exception {
        when(reminders.send()).thenReturn(true);

        new DeadlineReminderJob().executeJob(context);

        ArgumentCaptor<Trigger> again = ArgumentCaptor.forClass(Trigger.class);
        verify(scheduler).scheduleJob(again.capture());
        assertThat(again.getValue().getStartTime().toInstant())
                .isBetween(Instant.now(), Instant.now().plus(DeadlineReminderJob.PAUSE));
    }

    @Test
    void waitsForTheNextDayWhenAllIsSent() throws Exception {
        new DeadlineReminderJob().executeJob(context);

        verify(scheduler, never()).scheduleJob(any());
    }

    @Test
    void theJobIsScheduledByTheRegionsClocks() throws Exception {
        Scheduler platform = RunningRegister.shared().bean("schedulerFactory", Scheduler.class);

        assertThat(platform.getTriggersOfJob(org.quartz.JobKey.jobKey("diarium.reminderJob")))
                .singleElement()
                .hasToString(platform.getTrigger(org.quartz.TriggerKey.triggerKey("diarium.reminderTrigger"))
                        .toString());
    }
}
