package se.diarium.embedded.transaction;

import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/** One transaction of Spring's manager behind the interface that the platform hands out. Used by one thread, once. */
final class SpringUserTransaction implements UserTransaction {
    private final PlatformTransactionManager manager;
    private final TransactionDefinition definition;
    private TransactionStatus status;
    private int end = Status.STATUS_NO_TRANSACTION;

    SpringUserTransaction(PlatformTransactionManager manager, TransactionDefinition definition) {
        this.manager = manager;
        this.definition = definition;
    }

    @Override
    public void begin() throws NotSupportedException {
        if (status != null) {
            throw new NotSupportedException("The transaction has begun already");
        }
        status = manager.getTransaction(definition);
    }

    /** Commits; failures of listeners and of the database come out as they are, with the transaction rolled back. */
    @Override
    public void commit() {
        TransactionStatus running = running();
        end = Status.STATUS_ROLLEDBACK;
        manager.commit(running);
        end = Status.STATUS_COMMITTED;
    }

    @Override
    public void rollback() {
        TransactionStatus running = running();
        end = Status.STATUS_ROLLEDBACK;
        manager.rollback(running);
    }

    @Override
    public void setRollbackOnly() {
        running().setRollbackOnly();
    }

    @Override
    public int getStatus() {
        if (status == null || end != Status.STATUS_NO_TRANSACTION) {
            return end;
        }
        return status.isRollbackOnly() ? Status.STATUS_MARKED_ROLLBACK : Status.STATUS_ACTIVE;
    }

    /** Has no effect: the time of a transaction is limited by its statements. */
    @Override
    public void setTransactionTimeout(int seconds) {
        // the interface asks for it
    }

    private TransactionStatus running() {
        if (status == null || end != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("There is no running transaction");
        }
        return status;
    }
}
