package se.diarium.governance.document;

import java.util.List;
import java.util.stream.Collectors;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.decision.meeting.MinutedItems;
import se.diarium.register.Decision;

/**
 * The documents and cases that everybody may see: what is published, decided where the minutes are approved. Read from the rows that
 * follow the nodes in the transaction of each change.
 */
public class PublicDocuments implements GovernedReader {

    private final GovernedTable table;
    private final MinutedItems minutes;
    private final TransactionService transactions;

    PublicDocuments(GovernedTable table, MinutedItems minutes, TransactionService transactions) {
        this.table = table;
        this.minutes = minutes;
        this.transactions = transactions;
    }

    @Override
    public Governed read(String model, int firstYear, int lastYear) {
        return AuthenticationUtil.runAsSystem(() -> transactions
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> new Governed(
                                shown(table.published(model, firstYear, lastYear)),
                                table.publicCases(model, firstYear, lastYear)),
                        true));
    }

    private List<GovernedDocument> shown(List<GovernedTable.Found> published) {
        List<MinutedItems.Minuted> unapproved = minutes.unapproved(published.stream()
                .filter(found -> found.document().decision() != null)
                .map(GovernedTable.Found::inCase)
                .collect(Collectors.toSet()));
        return published.stream()
                .map(GovernedTable.Found::document)
                .map(document -> isKept(document.decision(), unapproved) ? document.decided(null) : document)
                .toList();
    }

    private static boolean isKept(Decision decision, List<MinutedItems.Minuted> unapproved) {
        return decision != null
                && unapproved.stream()
                        .anyMatch(
                                item -> item.is(decision.body(), decision.date().getYear(), decision.paragraph()));
    }
}
