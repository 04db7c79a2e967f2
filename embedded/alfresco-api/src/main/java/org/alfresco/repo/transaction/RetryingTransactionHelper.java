package org.alfresco.repo.transaction;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does work in a transaction, and does it again when the work failed for what another transaction was doing at the time. The work must
 * therefore be repeatable: whatever it touches outside the transaction, it touches after commit.
 */
public class RetryingTransactionHelper {
    private static final Logger LOG = LoggerFactory.getLogger(RetryingTransactionHelper.class);

    private TransactionService transactionService;
    private int maxRetries = 20;
    private int minRetryWaitMs = 100;
    private int maxRetryWaitMs = 2000;
    private int retryWaitIncrementMs = 100;
    private List<Class<?>> extraExceptions = List.of();

    public RetryingTransactionHelper() {
        super();
    }

    /** Work to be done in a transaction. */
    public interface RetryingTransactionCallback<Result> {
        Result execute() throws Throwable;
    }

    public void setTransactionService(TransactionService service) {
        this.transactionService = service;
    }

    public void setMaxRetries(int maxRetries) {
        this.maxRetries = maxRetries;
    }

    public void setMinRetryWaitMs(int minRetryWaitMs) {
        this.minRetryWaitMs = minRetryWaitMs;
    }

    public void setMaxRetryWaitMs(int maxRetryWaitMs) {
        this.maxRetryWaitMs = maxRetryWaitMs;
    }

    public void setRetryWaitIncrementMs(int retryWaitIncrementMs) {
        if (retryWaitIncrementMs <= 0) {
            throw new IllegalArgumentException("The increment of the wait must be positive");
        }
        this.retryWaitIncrementMs = retryWaitIncrementMs;
    }

    /** Further exceptions after which this helper tries again. */
    public void setExtraExceptions(List<Class<?>> extraExceptions) {
        this.extraExceptions = List.copyOf(extraExceptions);
    }

    public <R> R doInTransaction(RetryingTransactionCallback<R> cb) {
        return doInTransaction(cb, false, false);
    }

    public <R> R doInTransaction(RetryingTransactionCallback<R> cb, boolean readOnly) {
        return doInTransaction(cb, readOnly, false);
    }

    /** Joins the running transaction, without retries, unless there is none or a new one is required. */
    public <R> R doInTransaction(RetryingTransactionCallback<R> cb, boolean readOnly, boolean requiresNew) {
        AlfrescoTransactionSupport.TxnReadState state = AlfrescoTransactionSupport.getTransactionReadState();
        if (requiresNew || state == AlfrescoTransactionSupport.TxnReadState.TXN_NONE) {
            return retrying(cb, readOnly);
        }
        if (state == AlfrescoTransactionSupport.TxnReadState.TXN_READ_ONLY && !readOnly) {
            throw new AlfrescoRuntimeException("Read-Write transaction started within read-only transaction");
        }
        try {
            return cb.execute();
        } catch (Throwable e) {
            throw AlfrescoRuntimeException.makeRuntimeException(e, "Exception from transactional callback: " + cb);
        }
    }

    /** The exception in the chain of causes for which a new attempt makes sense; null when none does. */
    public static Throwable extractRetryCause(Throwable cause) {
        return RetryCause.of(cause, List.of());
    }

    private <R> R retrying(RetryingTransactionCallback<R> cb, boolean readOnly) {
        for (int attempt = 0; ; attempt++) {
            try {
                return attempt(cb, readOnly);
            } catch (Throwable e) {
                RuntimeException failure = unchecked(e);
                Throwable retryCause = RetryCause.of(e, extraExceptions);
                if (retryCause == null || attempt + 1 >= maxRetries) {
                    throw failure;
                }
                LOG.info("Attempt {} failed and is repeated: {}", attempt + 1, retryCause.toString());
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(waitBefore(attempt + 1)));
            }
        }
    }

    private <R> R attempt(RetryingTransactionCallback<R> cb, boolean readOnly) throws Throwable {
        UserTransaction transaction = transactionService.getNonPropagatingUserTransaction(readOnly);
        transaction.begin();
        try {
            R result = cb.execute();
            if (transaction.getStatus() == Status.STATUS_MARKED_ROLLBACK) {
                transaction.rollback();
            } else {
                transaction.commit();
            }
            return result;
        } catch (Throwable e) {
            rollBack(transaction, e);
            throw e;
        }
    }

    private static void rollBack(UserTransaction transaction, Throwable failure) {
        try {
            int status = transaction.getStatus();
            if (status != Status.STATUS_NO_TRANSACTION && status != Status.STATUS_ROLLEDBACK) {
                transaction.rollback();
            }
        } catch (Exception e) {
            failure.addSuppressed(e);
            LOG.error("A failed transaction could not be rolled back", e);
        }
    }

    private static RuntimeException unchecked(Throwable e) {
        Throwable failure = e instanceof RollbackException && e.getCause() != null ? e.getCause() : e;
        return failure instanceof RuntimeException unchecked
                ? unchecked
                : new AlfrescoRuntimeException("Exception in Transaction.", failure);
    }

    private long waitBefore(int attempt) {
        int random = attempt > 1
                ? ThreadLocalRandom.current().nextInt((attempt - 1) * retryWaitIncrementMs)
                : minRetryWaitMs;
        return Math.max(minRetryWaitMs, Math.min(maxRetryWaitMs, random));
    }
}
