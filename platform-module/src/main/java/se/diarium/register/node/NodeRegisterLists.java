package se.diarium.register.node;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import se.diarium.register.NotReadyException;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.listing.CaseCriteria;
import se.diarium.register.listing.CaseListTable;
import se.diarium.register.listing.CaseSort;
import se.diarium.register.listing.Days;
import se.diarium.register.listing.Filling;
import se.diarium.register.listing.ListPage;
import se.diarium.register.listing.ListedCase;
import se.diarium.register.listing.ListedRecord;
import se.diarium.register.listing.RecordCriteria;
import se.diarium.register.listing.RecordSort;
import se.diarium.register.listing.RecordTable;
import se.diarium.register.listing.RegisterLists;
import se.diarium.register.listing.Statistics;
import se.diarium.register.listing.StatisticsTable;

/**
 * The lists with the caller's rights: the query is restricted to what the caller may see, and each page is held against the
 * platform's permissions once more before it leaves.
 */
final class NodeRegisterLists implements RegisterLists {

    private final RecordTable records;
    private final CaseListTable cases;
    private final StatisticsTable statistics;
    private final Filling filling;
    private final CallerVisibility visibility;
    private final PermissionService permissions;
    private final RegisterCalendar calendar;

    NodeRegisterLists(
            RecordTable records,
            CaseListTable cases,
            StatisticsTable statistics,
            Filling filling,
            CallerVisibility visibility,
            PermissionService permissions,
            RegisterCalendar calendar) {
        this.records = records;
        this.cases = cases;
        this.statistics = statistics;
        this.filling = filling;
        this.visibility = visibility;
        this.permissions = permissions;
        this.calendar = calendar;
    }

    @Override
    public ListPage<ListedRecord> records(
            RecordCriteria criteria, RecordSort sort, boolean descending, String after, int limit) {
        requireReady();
        // A record that is not secret has the permissions of its case.
        return readable(
                records.page(criteria, visibility.get(), sort, descending, after, limit),
                row -> row.record().secret()
                        ? row.record().nodeId()
                        : row.record().caseNode());
    }

    @Override
    public long countRecords(RecordCriteria criteria) {
        requireReady();
        return records.count(criteria, visibility.get());
    }

    @Override
    public ListPage<ListedCase> cases(
            CaseCriteria criteria, CaseSort sort, boolean descending, String after, int limit) {
        requireReady();
        return readable(cases.page(criteria, visibility.get(), sort, descending, after, limit), ListedCase::nodeId);
    }

    @Override
    public long countCases(CaseCriteria criteria) {
        requireReady();
        return cases.count(criteria, visibility.get());
    }

    @Override
    public Statistics statistics(Days days, Set<String> series) {
        requireReady();
        return statistics.read(days, series, visibility.get(), calendar.today());
    }

    private void requireReady() {
        if (!filling.isDone()) {
            throw new NotReadyException("lists.filling");
        }
    }

    /** @param node the node whose permissions a row has */
    private <T> ListPage<T> readable(ListPage<T> page, Function<T, String> node) {
        Map<String, Boolean> known = new HashMap<>();
        List<T> rows = page.rows().stream()
                .filter(row -> known.computeIfAbsent(node.apply(row), this::isReadable))
                .toList();
        return new ListPage<>(rows, page.next());
    }

    private boolean isReadable(String nodeId) {
        return permissions.hasPermission(Nodes.ref(nodeId), PermissionService.READ) == AccessStatus.ALLOWED;
    }
}
