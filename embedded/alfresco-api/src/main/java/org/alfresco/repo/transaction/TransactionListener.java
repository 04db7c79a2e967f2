package org.alfresco.repo.transaction;

/** Is told how a transaction goes; the older name, with a flush that is never called. */
public interface TransactionListener extends org.alfresco.util.transaction.TransactionListener {
    void flush();

    @Override
    void beforeCommit(boolean readOnly);

    @Override
    void beforeCompletion();

    @Override
    void afterCommit();

    @Override
    void afterRollback();
}
