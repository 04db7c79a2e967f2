package org.alfresco.service.transaction;

import jakarta.transaction.UserTransaction;
import org.alfresco.repo.transaction.RetryingTransactionHelper;

/** Starts transactions. */
public interface TransactionService {
    boolean getAllowWrite();

    boolean isReadOnly();

    UserTransaction getUserTransaction();

    UserTransaction getUserTransaction(boolean readOnly);

    UserTransaction getNonPropagatingUserTransaction();

    UserTransaction getNonPropagatingUserTransaction(boolean readOnly);

    RetryingTransactionHelper getRetryingTransactionHelper();
}
