package se.diarium.governance.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
        return inTransaction(() -> new Governed(
                table.published(model, firstYear, lastYear).stream()
                        .map(GovernedTable.Found::document)
                        .flatMap(this::asPublished)
                        .toList(),
                table.publicCases(model, firstYear, lastYear)));
    }

    /** The documents of a year without what was decided on them, which is read faster. */
    public Governed undecided(String model, int year) {
        return inTransaction(() -> new Governed(
                table.published(model, year, year).stream()
                        .map(found -> found.document().decided(null))
                        .toList(),
                List.of()));
    }

    /** The document that a published record is, without what was decided on it; nothing where it is of no kind of the model. */
    public Optional<GovernedDocument> undecided(String model, String id) {
        return inTransaction(() -> table.published(model, id).map(document -> document.decided(null)));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return AuthenticationUtil.runAsSystem(
                () -> transactions.getRetryingTransactionHelper().doInTransaction(work::get, true));
    }

    private Stream<GovernedDocument> asPublished(GovernedDocument document) {
        Optional<PublicRecord> known = views.publicRecord(document.id());
        return known.map(shown -> document.decided(shown.decision())).stream();
    }
}
