package se.diarium.embedded.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.engine.IsolationLevel;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionStore;
import org.junit.jupiter.api.Test;

/** What the database keeps of others' work while a transaction is rolled back. */
class RollbackTest {

    private static final String COUNTERS = "counters";
    private static final String SERIES = "RS 2026";
    private static final int PATIENCE = 1000;

    /** The moment is that of a rollback which has given the row free and has not yet shortened its undo log. */
    @Test
    void whatAnotherCommitsWhileARollbackIsUnderWayStays() {
        try (MVStore file = MVStore.open(null)) {
            TransactionStore store = new TransactionStore(file);
            store.init();
            set(store.begin(), 60);
            AtomicBoolean given = new AtomicBoolean();
            Transaction abandoned = store.begin(
                    (map, key, undone, restored) -> {
                        if (!given.getAndSet(true)) {
                            set(store.begin(), 61);
                            file.commit();
                        }
                    },
                    PATIENCE,
                    0,
                    IsolationLevel.READ_COMMITTED);
            abandoned.<String, Integer>openMap(COUNTERS).put(SERIES, 999);

            abandoned.rollback();

            assertThat(given).isTrue();
            assertThat(store.begin().<String, Integer>openMap(COUNTERS).get(SERIES))
                    .isEqualTo(61);
        }
    }

    private static void set(Transaction transaction, int number) {
        transaction.<String, Integer>openMap(COUNTERS).put(SERIES, number);
        transaction.commit();
    }
}
