package se.diarium.embedded.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.schedule.AbstractScheduledLockedJob;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.Trigger;
import org.springframework.context.support.GenericXmlApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.scheduling.quartz.JobDetailFactoryBean;
import org.springframework.scheduling.quartz.SchedulerAccessorBean;
import org.springframework.scheduling.quartz.SimpleTriggerFactoryBean;

/** Jobs as modules declare them: a locked job, a trigger, and an accessor of the platform's scheduler. */
class ScheduledJobTest {
    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final AtomicInteger FINISHED = new AtomicInteger();
    private static volatile CountDownLatch release = new CountDownLatch(0);

    @BeforeEach
    void reset() {
        RUNS.set(0);
        FINISHED.set(0);
        release = new CountDownLatch(0);
    }

    @Test
    void jobRunsAgainAndAgain() {
        try (var context = started(false)) {
            assertThat(context.isActive()).isTrue();
            await().atMost(Duration.ofSeconds(20)).until(() -> FINISHED.get() > 1);
        }
    }

    @Test
    void jobThatAnotherNodeRunsIsLeftToIt() {
        try (var context = started(true)) {
            assertThat(context.isActive()).isTrue();
            await().during(Duration.ofMillis(800)).until(() -> RUNS.get() == 0);
        }
    }

    @Test
    void stoppingWaitsForARunningJob() {
        release = new CountDownLatch(1);
        var context = started(false);
        await().atMost(Duration.ofSeconds(20)).until(() -> RUNS.get() > 0);
        var stopping = new Thread(context::close);
        stopping.start();
        release.countDown();
        await().atMost(Duration.ofSeconds(20)).until(() -> !stopping.isAlive());

        assertThat(FINISHED).hasValue(RUNS.get());
    }

    private static GenericXmlApplicationContext started(boolean lockedElsewhere) {
        var dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        var context = new GenericXmlApplicationContext();
        context.registerBean("dataSource", DataSource.class, () -> dataSource);
        context.registerBean(
                "transactionManager",
                DataSourceTransactionManager.class,
                () -> new DataSourceTransactionManager(dataSource));
        context.registerBean("schema", Object.class, () -> migrated(dataSource));
        context.load("classpath:se/diarium/embedded/context/schedule-context.xml");
        context.registerBean("job", JobDetailFactoryBean.class, () -> job(context, lockedElsewhere));
        context.registerBean("trigger", SimpleTriggerFactoryBean.class, () -> trigger(context));
        context.registerBean("accessor", SchedulerAccessorBean.class, () -> accessor(context));
        context.refresh();
        return context;
    }

    private static Object migrated(DataSource dataSource) {
        new ResourceDatabasePopulator(new ClassPathResource("se/diarium/embedded/db/V20__job_lock.sql"))
                .execute(dataSource);
        return dataSource;
    }

    private static JobDetailFactoryBean job(GenericXmlApplicationContext context, boolean lockedElsewhere) {
        var locks = context.getBean("jobLockService", JobLockService.class);
        if (lockedElsewhere) {
            locks.getLock(QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "counting"), 60_000);
        }
        var job = new JobDetailFactoryBean();
        job.setJobClass(CountingJob.class);
        job.setJobDataAsMap(Map.of("jobLockService", locks, "name", "counting"));
        return job;
    }

    private static SimpleTriggerFactoryBean trigger(GenericXmlApplicationContext context) {
        var trigger = new SimpleTriggerFactoryBean();
        trigger.setJobDetail(context.getBean("job", JobDetail.class));
        trigger.setRepeatInterval(100);
        return trigger;
    }

    private static SchedulerAccessorBean accessor(GenericXmlApplicationContext context) {
        var accessor = new SchedulerAccessorBean();
        accessor.setScheduler(context.getBean("schedulerFactory", Scheduler.class));
        accessor.setTriggers(context.getBean("trigger", Trigger.class));
        return accessor;
    }

    /** Counts its runs, each of which lasts until it is released. */
    public static final class CountingJob extends AbstractScheduledLockedJob {
        @Override
        public void executeJob(JobExecutionContext jobContext) {
            RUNS.incrementAndGet();
            try {
                if (release.await(20, TimeUnit.SECONDS)) {
                    FINISHED.incrementAndGet();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
