package org.alfresco.schedule;

import java.util.concurrent.atomic.AtomicBoolean;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a job under its lock, or not at all when another node runs it. */
final class LockedRun {
    private static final Logger LOG = LoggerFactory.getLogger(LockedRun.class);
    private static final long TIME_TO_LIVE_MILLIS = 30_000;

    private final JobLockService locks;
    private final QName lock;

    LockedRun(JobLockService locks, String name) {
        this.locks = locks;
        this.lock = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, name);
    }

    void execute(AbstractScheduledLockedJob job, JobExecutionContext context) throws JobExecutionException {
        String token;
        try {
            token = locks.getLock(lock, TIME_TO_LIVE_MILLIS);
        } catch (LockAcquisitionException heldElsewhere) {
            LOG.debug("{} runs already", lock);
            return;
        }
        var running = new AtomicBoolean(true);
        try {
            locks.refreshLock(token, lock, TIME_TO_LIVE_MILLIS, new WhileRunning(running));
            job.executeJob(context);
        } finally {
            running.set(false);
            locks.releaseLockVerify(token, lock);
        }
    }

    private record WhileRunning(AtomicBoolean running) implements JobLockService.JobLockRefreshCallback {
        @Override
        public boolean isActive() {
            return running.get();
        }

        @Override
        public void lockReleased() {
            running.set(false);
        }
    }
}
