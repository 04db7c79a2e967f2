package org.alfresco.util.transaction;

/** Is told how a transaction goes. */
public interface TransactionListener {
    void beforeCommit(boolean readOnly);

    void beforeCompletion();

    void afterCommit();

    void afterRollback();

    /** Later for higher numbers before commit, earlier after it; null is 0. */
    default Integer getCustomOrder() {
        return null;
    }
}
