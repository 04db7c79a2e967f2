package se.diarium.governance.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
        return inTransaction(() -> new Governed(
                shown(table.published(model, firstYear, lastYear)), table.publicCases(model, firstYear, lastYear)));
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
