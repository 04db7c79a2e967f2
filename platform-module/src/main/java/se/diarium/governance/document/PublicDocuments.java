package se.diarium.governance.document;

import java.util.Optional;
import java.util.stream.Stream;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.publishing.PublicRecord;
import se.diarium.publishing.PublicViews;

/** The documents and cases that everybody may see: what is published, decided where the decision is public. */
public class PublicDocuments implements GovernedReader {

    private final GovernedTable table;
    private final PublicViews views;
    private final TransactionService transactions;

    PublicDocuments(GovernedTable table, PublicViews views, TransactionService transactions) {
        this.table = table;
        this.views = views;
        this.transactions = transactions;
    }

    @Override
    public Governed read(String model, int firstYear, int lastYear) {
        return AuthenticationUtil.runAsSystem(() -> transactions
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> new Governed(
                                table.published(model, firstYear, lastYear).stream()
                                        .map(GovernedTable.Found::document)
                                        .flatMap(this::asPublished)
                                        .toList(),
                                table.publicCases(model, firstYear, lastYear)),
                        true));
    }

    private Stream<GovernedDocument> asPublished(GovernedDocument document) {
        Optional<PublicRecord> known = views.publicRecord(document.id());
        return known.map(shown -> document.decided(shown.decision())).stream();
    }
}
