package org.alfresco.util.transaction;

import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What belongs to the current thread's transaction: its id, resources bound to it, listeners. */
public abstract class TransactionSupportUtil {
    public TransactionSupportUtil() {
        super();
    }

    /** Milliseconds since 1970; -1 outside a transaction. */
    public static long getTransactionStartTime() {
        TransactionWork work = TransactionWork.current();
        return work == null ? -1 : work.startTime();
    }

    /** Null outside a transaction. */
    public static String getTransactionId() {
        TransactionWork work = TransactionWork.current();
        return work == null ? null : work.id();
    }

    public static boolean isActualTransactionActive() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    /** What was bound to the transaction under that key; null when nothing was. */
    @SuppressWarnings("unchecked")
    public static <R> R getResource(Object key) {
        TransactionWork work = TransactionWork.current();
        return work == null ? null : (R) work.resources().get(key);
    }

    public static void bindResource(Object key, Object resource) {
        TransactionWork.required().resources().put(key, resource);
    }

    public static void unbindResource(Object key) {
        TransactionWork.required().resources().remove(key);
    }

    /** False when the listener was bound at that priority before. */
    public static boolean bindListener(TransactionListener listener, int priority) {
        return TransactionWork.required().bind(listener, priority);
    }

    public static Set<TransactionListener> getListeners() {
        return TransactionWork.required().listeners();
    }
}
