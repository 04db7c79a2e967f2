package se.diarium.register.node;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.background.BackgroundWork;
import se.diarium.register.listing.Filling;
import se.diarium.register.series.CaseTable;

/**
 * Fills the lists of a register that was there before them: some cases in each transaction, so that it can be interrupted at
 * any time and goes on where it was. What changes meanwhile is kept by the transaction of the change. On a cluster the
 * nodes take turns.
 */
class ListFilling implements BackgroundWork {

    private static final int BATCH = 50;

    private final Filling filling;
    private final CaseTable cases;
    private final ListKeeping keeping;
    private final TransactionService transactions;

    ListFilling(Filling filling, CaseTable cases, ListKeeping keeping, TransactionService transactions) {
        this.filling = filling;
        this.cases = cases;
        this.keeping = keeping;
        this.transactions = transactions;
    }

    @Override
    public boolean doSome() {
        return inTransaction(() -> {
            Optional<String> position = filling.position();
            if (position.isEmpty()) {
                return false;
            }
            List<String> batch = cases.nodesAfter(position.get(), BATCH);
            batch.forEach(keeping::fill);
            if (batch.isEmpty()) {
                filling.finish();
                return false;
            }
            filling.reached(batch.get(batch.size() - 1));
            return true;
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return AuthenticationUtil.runAsSystem(
                () -> transactions.getRetryingTransactionHelper().doInTransaction(work::get, false, true));
    }
}
