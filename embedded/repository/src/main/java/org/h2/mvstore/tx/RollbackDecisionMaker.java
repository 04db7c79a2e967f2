package org.h2.mvstore.tx;

import org.h2.mvstore.MVMap;
import org.h2.value.VersionedValue;

/**
 * Takes back one change of a transaction that is rolled back, for each record of its undo log.
 *
 * <p>Stands in for the class of the same name in H2, in which a rollback can undo what others have committed since (seen
 * with 2.2.224, 2.3.232, 2.4.240 and 2.5.252). H2 restores the former value while it decides to remove the undo record,
 * and decides again when the undo log was changed meanwhile, as a commit elsewhere does. By then the first restoring has
 * let another transaction take the row, and its value was overwritten: a counter went back. Here an entry is only restored
 * while it still is the one that this transaction wrote.
 *
 * <p>To be removed when H2 does the same. The classes of this module come before H2's on every class path.
 */
final class RollbackDecisionMaker extends MVMap.DecisionMaker<Record<?, ?>> {

    private static final long COMMITTED = 0;

    private final TransactionStore store;
    private final long transactionId;
    private final long keptBelow;
    private final TransactionStore.RollbackListener listener;

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
            restore(undo.mapId, undo.key, undo.oldValue);
        }
        return MVMap.Decision.REMOVE;
    }

    /** Of several changes of one entry the first holds what was there before. */
    private boolean isFirstChange(VersionedValue<?> before) {
        return before == null
                || before.getOperationId() == COMMITTED
                || isOwn(before) && TransactionStore.getLogId(before.getOperationId()) < keptBelow;
    }

    private boolean isOwn(VersionedValue<?> value) {
        return value.getOperationId() != COMMITTED
                && TransactionStore.getTransactionId(value.getOperationId()) == transactionId;
    }

    private void restore(int mapId, Object key, VersionedValue<Object> before) {
        MVMap<Object, VersionedValue<Object>> map = store.openMap(mapId);
        if (map == null || map.isClosed()) {
            return;
        }
        OwnEntry restoring = new OwnEntry();
        VersionedValue<Object> undone = map.operate(key, before, restoring);
        if (restoring.found) {
            listener.onRollback(map, key, undone, before);
        }
    }

    private final class OwnEntry extends MVMap.DecisionMaker<VersionedValue<Object>> {

        private boolean found;

        @Override
        public MVMap.Decision decide(VersionedValue<Object> current, VersionedValue<Object> before) {
            found = current != null && isOwn(current);
            if (!found) {
                return MVMap.Decision.ABORT;
            }
            return before == null ? MVMap.Decision.REMOVE : MVMap.Decision.PUT;
        }
    }
}
