package se.diarium.indexing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.alfresco.repo.node.NodeBulkLoader;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import se.diarium.search.Change;
import se.diarium.search.SearchIndex;

/** How the indexes of the register learn what a node is like. */
class RegisterIndexesTest {

    private static final String NODE = "one";

    private final EntryReader reader = mock(EntryReader.class);
    private final NodeBulkLoader loader = mock(NodeBulkLoader.class);
    private final TransactionService transactions = mock(TransactionService.class);

    @Test
    void aNodeIsReadFromTheDatabaseAndNotFromACacheThatMayNotKnowOfItsChange() {
        RetryingTransactionHelper helper = mock(RetryingTransactionHelper.class);
        when(transactions.getRetryingTransactionHelper()).thenReturn(helper);
        when(helper.doInTransaction(any(), anyBoolean(), anyBoolean()))
                .thenAnswer(call -> ((RetryingTransactionCallback<?>) call.getArgument(0)).execute());
        when(reader.read(NODE)).thenReturn(new EntryReader.Changes(new Change.Remove(NODE), new Change.Remove(NODE)));

        new RegisterIndexes(mock(SearchIndex.class), mock(SearchIndex.class), reader, loader, transactions)
                .prepare(List.of(NODE));

        InOrder order = inOrder(loader, reader);
        order.verify(loader).setCheckNodeConsistency();
        order.verify(reader).read(NODE);
    }
}
