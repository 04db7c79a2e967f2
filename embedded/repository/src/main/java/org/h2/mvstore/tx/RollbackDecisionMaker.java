package org.h2.mvstore.tx;

import org.h2.mvstore.MVMap;
import org.h2.value.VersionedValue;

/**
 * Takes back one change of a transaction that is rolled back, for each record of its undo log.
 *
 * <p>Stands in for the class of the same name in H2, in which a rollback can undo what others have committed since (seen
 * with 2.2.224, 2.3.232, 2.4.240 and 2.5.252). H2 restores the former value while it decides to remove the undo record,
 * and decides again when the undo log was changed meanwhile, as a commit elsewhere does. By then the first restoring has
 * let another transaction take the row, and its value was overwritten: a counter went back. Here an entry is restored
 * once, however often it is decided on. Whose value it overwrites is not asked: after a crash it may be one that a
 * committed transaction has left behind.
 *
 * <p>To be removed when H2 does the same. The classes of this module come before H2's on every class path.
 */
final class RollbackDecisionMaker extends MVMap.DecisionMaker<Record<?, ?>> {

    private static final long COMMITTED = 0;

    private final TransactionStore store;
    private final long transactionId;
    private final long keptBelow;
    private final TransactionStore.RollbackListener listener;
    private int restoredMap = -1;
    private Object restoredKey;

    /** @param keptBelow the log id of the first change to be taken back */
    RollbackDecisionMaker(
            TransactionStore store, long transactionId, long keptBelow, TransactionStore.RollbackListener listener) {
        this.store = store;
        this.transactionId = transactionId;
        this.keptBelow = keptBelow;
        this.listener = listener;
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public MVMap.Decision decide(Record undo, Record provided) {
        if (undo == null) {
            return MVMap.Decision.ABORT;
        }
        if (isFirstChange(undo.oldValue)) {
            MVMap<Object, VersionedValue<Object>> map = store.openMap(undo.mapId);
            if (map != null && !map.isClosed() && !isRestored(map, undo.key)) {
                VersionedValue<Object> undone = map.operate(undo.key, undo.oldValue, MVMap.DecisionMaker.DEFAULT);
                restoredMap = undo.mapId;
                restoredKey = undo.key;
                listener.onRollback(map, undo.key, undone, undo.oldValue);
            }
        }
        return MVMap.Decision.REMOVE;
    }

    /** Of several changes of one entry the first holds what was there before, and is the only one that is restored from. */
    private boolean isFirstChange(VersionedValue<?> before) {
        return before == null
                || before.getOperationId() == COMMITTED
                || TransactionStore.getTransactionId(before.getOperationId()) == transactionId
                        && TransactionStore.getLogId(before.getOperationId()) < keptBelow;
    }

    private boolean isRestored(MVMap<Object, ?> map, Object key) {
        return map.getId() == restoredMap && map.getKeyType().compare(key, restoredKey) == 0;
    }
}
