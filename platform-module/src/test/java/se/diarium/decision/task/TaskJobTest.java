package se.diarium.decision.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.Trigger;
import se.diarium.RunningRegister;

class TaskJobTest {

    private final Handover handover = mock(Handover.class);
    private final AskedReaders readers = mock(AskedReaders.class);
    private final TaskReminders reminders = mock(TaskReminders.class);
    private final Scheduler scheduler = mock(Scheduler.class);
    private final JobExecutionContext context = mock(JobExecutionContext.class);

    @BeforeEach
    void makeContext() {
        when(context.getScheduler()).thenReturn(scheduler);
        when(context.getJobDetail())
                .thenReturn(JobBuilder.newJob(TaskJob.class)
                        .setJobData(new JobDataMap(Map.of(
                                TaskJob.HANDOVER,
                                handover,
                                TaskJob.READERS,
                                readers,
                                TaskJob.REMINDERS,
                                reminders,
                                TaskJob.TRANSACTIONS,
                                RunningRegister.shared().bean("TransactionService", TransactionService.class))))
                        .build());
    }

    @Test
    void tasksAndReadersAreBroughtUpToDateBeforeAnybodyIsReminded() throws Exception {
        new TaskJob().executeJob(context);

        var order = inOrder(handover, readers, reminders);
        order.verify(handover).bringUpToDate();
        order.verify(readers).bringUpToDate();
        order.verify(reminders).send();
    }

    @Test
    void comesBackWithinTheHourWhenSomethingCouldNotBeSent() throws Exception {
        when(reminders.send()).thenReturn(true);

        new TaskJob().executeJob(context);

        ArgumentCaptor<Trigger> again = ArgumentCaptor.forClass(Trigger.class);
        verify(scheduler).scheduleJob(again.capture());
        assertThat(again.getValue().getStartTime().toInstant())
                .isBetween(Instant.now(), Instant.now().plus(Duration.ofHours(1)));
    }

    @Test
    void waitsForTheNextDayWhenAllIsSent() throws Exception {
        new TaskJob().executeJob(context);

        verify(scheduler, never()).scheduleJob(any());
    }
}
