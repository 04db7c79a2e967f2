package se.diarium.governance.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.register.node.CallerVisibility;
import se.diarium.register.node.Nodes;
import se.diarium.register.series.Visibility;

/** The documents and cases that the caller may read. */
public class StaffDocuments implements GovernedReader {

    private final GovernedTable table;
    private final CallerVisibility visibility;
    private final PermissionService permissions;
    private final TransactionService transactions;

    StaffDocuments(
            GovernedTable table,
            CallerVisibility visibility,
            PermissionService permissions,
            TransactionService transactions) {
        this.table = table;
        this.visibility = visibility;
        this.permissions = permissions;
        this.transactions = transactions;
    }

    @Override
    public Governed read(String model, int firstYear, int lastYear) {
        return transactions
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            Visibility mine = visibility.get();
                            return new Governed(
                                    readable(
                                                    table.documents(model, firstYear, lastYear, mine),
                                                    GovernedTable.Found::permissions)
                                            .stream()
                                            .map(GovernedTable.Found::document)
                                            .toList(),
                                    readable(table.cases(model, firstYear, lastYear, mine), GovernedCase::id));
                        },
                        true);
    }

    private <T> List<T> readable(List<T> found, Function<T, String> node) {
        Map<String, Boolean> known = new HashMap<>();
        return found.stream()
                .filter(row -> known.computeIfAbsent(
                        node.apply(row),
                        id -> permissions.hasPermission(Nodes.ref(id), PermissionService.READ) == AccessStatus.ALLOWED))
                .toList();
    }
}
