package org.alfresco.repo.transaction;

import org.alfresco.util.transaction.TransactionSupportUtil;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The current thread's transaction: whether it may write, and its listeners. */
public abstract class AlfrescoTransactionSupport extends TransactionSupportUtil {
    public static final int SESSION_SYNCHRONIZATION_ORDER = 800;

    public AlfrescoTransactionSupport() {
        super();
    }

    /** What the transaction allows. */
    public static enum TxnReadState {
        TXN_NONE,
        TXN_READ_ONLY,
        TXN_READ_WRITE
    }

    public static TxnReadState getTransactionReadState() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return TxnReadState.TXN_NONE;
        }
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                ? TxnReadState.TXN_READ_ONLY
                : TxnReadState.TXN_READ_WRITE;
    }

    public static void checkTransactionReadState(boolean requireReadWrite) {
        TxnReadState state = getTransactionReadState();
        if (state == TxnReadState.TXN_NONE || requireReadWrite && state == TxnReadState.TXN_READ_ONLY) {
            throw new IllegalStateException(
                    "This needs an active " + (requireReadWrite ? "read-write " : "") + "transaction, not " + state);
        }
    }

    public static void bindListener(TransactionListener listener) {
        bindListener((org.alfresco.util.transaction.TransactionListener) listener);
    }

    public static void bindListener(org.alfresco.util.transaction.TransactionListener listener) {
        Integer order = listener.getCustomOrder();
        bindListener(listener, order == null ? 0 : order);
    }
}
