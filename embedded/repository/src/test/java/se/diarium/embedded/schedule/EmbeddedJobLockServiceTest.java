package se.diarium.embedded.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.alfresco.repo.lock.JobLockService.JobLockRefreshCallback;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.namespace.QName;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

class EmbeddedJobLockServiceTest {
    private static final QName LOCK = QName.createQName("urn:test", "lock");
    private static final long MINUTE = 60_000;

    private final AdjustableClock clock = new AdjustableClock();
    private final JdbcDataSource dataSource = new JdbcDataSource();
    private DataSourceTransactionManager transactions;
    private EmbeddedJobLockService locks;

    @BeforeEach
    void openDatabase() {
        dataSource.setURL("jdbc:h2:mem:" + getClass().getSimpleName() + ";DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new ClassPathResource("se/diarium/embedded/db/V20__job_lock.sql"))
                .execute(dataSource);
        transactions = new DataSourceTransactionManager(dataSource);
        locks = new EmbeddedJobLockService(dataSource, transactions, clock);
    }

    @AfterEach
    void dropDatabase() throws Exception {
        locks.close();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
    }

    @Test
    void heldLockIsRefusedToOthers() {
        locks.getLock(LOCK, MINUTE);

        assertThatThrownBy(() -> locks.getLock(LOCK, MINUTE)).isInstanceOf(LockAcquisitionException.class);
    }

    @Test
    void releasedLockCanBeTakenAgain() {
        locks.releaseLock(locks.getLock(LOCK, MINUTE), LOCK);

        assertThat(locks.getLock(LOCK, MINUTE)).isNotBlank();
    }

    @Test
    void expiredLockCanBeTakenOver() {
        locks.getLock(LOCK, MINUTE);
        clock.pass(Duration.ofMinutes(1));

        assertThat(locks.getLock(LOCK, MINUTE)).isNotBlank();
    }

    @Test
    void refreshedLockDoesNotExpire() {
        var token = locks.getLock(LOCK, MINUTE);
        clock.pass(Duration.ofSeconds(50));
        locks.refreshLock(token, LOCK, MINUTE);
        clock.pass(Duration.ofSeconds(50));

        assertThatThrownBy(() -> locks.getLock(LOCK, MINUTE)).isInstanceOf(LockAcquisitionException.class);
    }

    @Test
    void lockTakenOverCannotBeReleasedByItsFormerHolder() {
        var former = locks.getLock(LOCK, MINUTE);
        clock.pass(Duration.ofMinutes(2));
        var present = locks.getLock(LOCK, MINUTE);

        assertThat(locks.releaseLockVerify(former, LOCK)).isFalse();
        assertThat(locks.releaseLockVerify(present, LOCK)).isTrue();
    }

    @Test
    void lockTakenOverCannotBeRefreshedByItsFormerHolder() {
        var former = locks.getLock(LOCK, MINUTE);
        clock.pass(Duration.ofMinutes(2));
        locks.getLock(LOCK, MINUTE);

        assertThatThrownBy(() -> locks.refreshLock(former, LOCK, MINUTE)).isInstanceOf(LockAcquisitionException.class);
    }

    @Test
    void ofManyWhoAskAtOnceOneGetsTheLock() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> attempt = () -> {
                try {
                    locks.getLock(LOCK, MINUTE);
                    return true;
                } catch (LockAcquisitionException refused) {
                    return false;
                }
            };
            var won = 0;
            for (var result : threads.invokeAll(
                    IntStream.range(0, 32).mapToObj(i -> attempt).toList())) {
                won += result.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void lockOfTransactionIsReleasedWhenItRollsBack() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            locks.getTransactionalLock(LOCK, MINUTE);
            assertThatThrownBy(() -> locks.getLock(LOCK, MINUTE)).isInstanceOf(LockAcquisitionException.class);
            status.setRollbackOnly();
        });

        assertThat(locks.getLock(LOCK, MINUTE)).isNotBlank();
    }

    @Test
    void lockIsRefreshedWhileItsHolderIsActiveAndReleasedAfterwards() {
        var real = new EmbeddedJobLockService(dataSource, transactions);
        var active = new AtomicBoolean(true);
        try {
            real.getLock(LOCK, 400, new JobLockRefreshCallback() {
                @Override
                public boolean isActive() {
                    return active.get();
                }

                @Override
                public void lockReleased() {
                    active.set(false);
                }
            });
            await().during(Duration.ofMillis(900)).until(() -> refused(real));
            active.set(false);
            await().atMost(Duration.ofSeconds(5)).until(() -> !refused(real));
        } finally {
            real.close();
        }
    }

    private static boolean refused(EmbeddedJobLockService locks) {
        try {
            locks.releaseLock(locks.getLock(LOCK, MINUTE), LOCK);
            return false;
        } catch (LockAcquisitionException refused) {
            return true;
        }
    }

    private static final class AdjustableClock extends Clock {
        private Instant now = Instant.parse("2026-01-02T03:04:05Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
