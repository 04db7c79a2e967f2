package se.diarium.embedded.schedule;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.GUID;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;

/** Locks in a table of the database; see {@link LockTable}. */
public final class EmbeddedJobLockService implements JobLockService, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedJobLockService.class);

    private final LockTable locks;
    private final ScheduledExecutorService refreshing = Executors.newSingleThreadScheduledExecutor(run -> {
        var thread = new Thread(run, "lock-refresh");
        thread.setDaemon(true);
        return thread;
    });

    public EmbeddedJobLockService(DataSource dataSource, PlatformTransactionManager transactions) {
        this(dataSource, transactions, Clock.systemUTC());
    }

    EmbeddedJobLockService(DataSource dataSource, PlatformTransactionManager transactions, Clock clock) {
        this.locks = new LockTable(dataSource, transactions, clock);
    }

    @Override
    public void getTransactionalLock(QName lockQName, long timeToLive) {
        getTransactionalLock(lockQName, timeToLive, 0, 0);
    }

    @Override
    public void getTransactionalLock(QName lockQName, long timeToLive, long retryWait, int retryCount) {
        if (AlfrescoTransactionSupport.getTransactionReadState() == TxnReadState.TXN_NONE) {
            throw new IllegalStateException("A transactional lock needs a transaction");
        }
        var token = AlfrescoTransactionSupport.getTransactionId();
        take(lockQName, token, timeToLive, retryWait, retryCount);
        AlfrescoTransactionSupport.bindListener(new ReleaseAtEnd(lockQName, token));
    }

    @Override
    public String getLock(QName lockQName, long timeToLive) {
        return getLock(lockQName, timeToLive, 0, 0);
    }

    @Override
    public String getLock(QName lockQName, long timeToLive, long retryWait, int retryCount) {
        var token = GUID.generate();
        take(lockQName, token, timeToLive, retryWait, retryCount);
        return token;
    }

    @Override
    public String getLock(QName lockQName, long timeToLive, JobLockRefreshCallback callback) {
        var token = getLock(lockQName, timeToLive);
        try {
            refreshLock(token, lockQName, timeToLive, callback);
        } catch (IllegalArgumentException | LockAcquisitionException notRefreshed) {
            releaseLockVerify(token, lockQName);
            throw notRefreshed;
        }
        return token;
    }

    @Override
    public void refreshLock(String lockToken, QName lockQName, long timeToLive) {
        if (!locks.refresh(lockQName, lockToken, timeToLive)) {
            throw new LockAcquisitionException(lockQName, lockToken);
        }
    }

    @Override
    public void refreshLock(String lockToken, QName lockQName, long timeToLive, JobLockRefreshCallback callback) {
        if (timeToLive < 2) {
            throw new IllegalArgumentException("Too short to be refreshed: " + timeToLive + " ms");
        }
        try {
            scheduleRefresh(lockToken, lockQName, timeToLive, callback);
        } catch (RejectedExecutionException stopping) {
            throw new LockAcquisitionException(lockQName, lockToken);
        }
    }

    @Override
    public void releaseLock(String lockToken, QName lockQName) {
        if (!locks.release(lockQName, lockToken)) {
            throw new LockAcquisitionException(
                    LockAcquisitionException.ERR_FAILED_TO_RELEASE_LOCK, lockQName, lockToken);
        }
    }

    @Override
    public boolean releaseLockVerify(String lockToken, QName lockQName) {
        return locks.release(lockQName, lockToken);
    }

    @Override
    public void close() {
        refreshing.shutdownNow();
    }

    private void take(QName lock, String token, long timeToLive, long retryWait, int retryCount) {
        for (var attempt = 1; !locks.take(lock, token, timeToLive); attempt++) {
            if (attempt >= retryCount) {
                throw new LockAcquisitionException(lock, token);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(retryWait));
        }
    }

    private void scheduleRefresh(String token, QName lock, long timeToLive, JobLockRefreshCallback callback) {
        refreshing.schedule(() -> refresh(token, lock, timeToLive, callback), timeToLive / 2, TimeUnit.MILLISECONDS);
    }

    private void refresh(String token, QName lock, long timeToLive, JobLockRefreshCallback callback) {
        try {
            if (!callback.isActive()) {
                releaseLockVerify(token, lock);
            } else if (locks.refresh(lock, token, timeToLive)) {
                scheduleRefresh(token, lock, timeToLive, callback);
            } else {
                callback.lockReleased();
            }
        } catch (RuntimeException failed) {
            // Without a refresh the lock is as good as lost, whatever the reason.
            LOG.error("The lock {} could not be refreshed", lock, failed);
            callback.lockReleased();
        }
    }

    private final class ReleaseAtEnd extends TransactionListenerAdapter {
        private final QName lock;
        private final String token;

        private ReleaseAtEnd(QName lock, String token) {
            this.lock = lock;
            this.token = token;
        }

        @Override
        public void afterCommit() {
            releaseLockVerify(token, lock);
        }

        @Override
        public void afterRollback() {
            releaseLockVerify(token, lock);
        }
    }
}
