package org.alfresco.util.transaction;

/** A listener to whom nothing matters yet. */
public abstract class TransactionListenerAdapter implements TransactionListener {
    @Override
    public void beforeCommit(boolean readOnly) {
        // for subclasses
    }

    @Override
    public void beforeCompletion() {
        // for subclasses
    }

    @Override
    public void afterCommit() {
        // for subclasses
    }

    @Override
    public void afterRollback() {
        // for subclasses
    }
}
