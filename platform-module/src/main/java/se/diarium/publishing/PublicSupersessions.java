package se.diarium.publishing;

import java.util.Collection;
import java.util.Map;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.register.RecordRef;
import se.diarium.register.listing.SuccessorTable;

/** Which published records were superseded by published ones; of others nothing is told. Needs no transaction around it. */
public class PublicSupersessions {

    private final SuccessorTable table;
    private final TransactionService transactions;

    public PublicSupersessions(SuccessorTable table, TransactionService transactions) {
        this.table = table;
        this.transactions = transactions;
    }

    /** The records in force, by the ids of those among the given ones whose place they took. */
    public Map<String, RecordRef> inForce(Collection<String> ids) {
        return transactions
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> table.inForce(ids, successor -> successor.published() && !successor.secret()), true);
    }
}
