package org.alfresco.repo.lock;

import org.alfresco.service.namespace.QName;

/** Named locks that hold across the nodes of a cluster and expire when their holder does not refresh them. */
public interface JobLockService {

    /** Takes a lock that the end of the transaction releases. */
    void getTransactionalLock(QName lockQName, long timeToLive);

    void getTransactionalLock(QName lockQName, long timeToLive, long retryWait, int retryCount);

    /**
     * Takes a lock for {@code timeToLive} milliseconds.
     *
     * @return the token by which it is refreshed and released
     * @throws LockAcquisitionException when another token holds it
     */
    String getLock(QName lockQName, long timeToLive);

    String getLock(QName lockQName, long timeToLive, long retryWait, int retryCount);

    /** Takes a lock that is refreshed until the callback is no longer active. */
    String getLock(QName lockQName, long timeToLive, JobLockRefreshCallback callback);

    void refreshLock(String lockToken, QName lockQName, long timeToLive);

    void refreshLock(String lockToken, QName lockQName, long timeToLive, JobLockRefreshCallback callback);

    /** Releases the lock; fails when another token has taken it over. */
    void releaseLock(String lockToken, QName lockQName);

    /** Releases the lock if it is still this token's, and says whether it was. */
    boolean releaseLockVerify(String lockToken, QName lockQName);

    /** Asked at intervals whether the lock is still needed. */
    interface JobLockRefreshCallback {
        boolean isActive();

        /** The lock is lost: stop what it protects. */
        void lockReleased();
    }
}
