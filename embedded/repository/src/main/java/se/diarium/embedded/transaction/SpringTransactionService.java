package se.diarium.embedded.transaction;

import jakarta.transaction.UserTransaction;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Starts transactions on Spring's manager, as the platform does. */
public final class SpringTransactionService implements TransactionService {
    private final PlatformTransactionManager manager;
    private final RetrySettings retries;

    public SpringTransactionService(PlatformTransactionManager manager, RetrySettings retries) {
        this.manager = manager;
        this.retries = retries;
    }

    @Override
    public boolean getAllowWrite() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public UserTransaction getUserTransaction() {
        return getUserTransaction(false);
    }

    @Override
    public UserTransaction getUserTransaction(boolean readOnly) {
        return transaction(readOnly, TransactionDefinition.PROPAGATION_REQUIRED);
    }

    @Override
    public UserTransaction getNonPropagatingUserTransaction() {
        return getNonPropagatingUserTransaction(false);
    }

    @Override
    public UserTransaction getNonPropagatingUserTransaction(boolean readOnly) {
        return transaction(readOnly, TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A helper of the caller's own, which it may configure. */
    @Override
    public RetryingTransactionHelper getRetryingTransactionHelper() {
        RetryingTransactionHelper helper = new RetryingTransactionHelper();
        helper.setTransactionService(this);
        helper.setMaxRetries(retries.maxRetries());
        helper.setMinRetryWaitMs(retries.minWaitMillis());
        helper.setMaxRetryWaitMs(retries.maxWaitMillis());
        helper.setRetryWaitIncrementMs(retries.waitIncrementMillis());
        return helper;
    }

    private UserTransaction transaction(boolean readOnly, int propagation) {
        DefaultTransactionDefinition definition = new DefaultTransactionDefinition(propagation);
        definition.setReadOnly(readOnly);
        return new SpringUserTransaction(manager, definition);
    }
}
