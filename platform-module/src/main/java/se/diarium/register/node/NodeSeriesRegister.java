package se.diarium.register.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.DiariumGroups;
import se.diarium.register.DiariumModel;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NumberSpan;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.SeriesRegister;
import se.diarium.register.SeriesState;
import se.diarium.register.SeriesYear;
import se.diarium.register.VoidedNumber;
import se.diarium.register.number.Numbering;
import se.diarium.register.series.NumberLedger;
import se.diarium.register.series.SeriesTable;

/** The state of the series, from the tables; why a case was voided, from its node. */
final class NodeSeriesRegister implements SeriesRegister {

    private final SeriesTable table;
    private final Bodies bodies;
    private final Numbering numbering;
    private final RegisterCalendar calendar;
    private final NodeService nodes;
    private final PermissionService permissions;
    private final AuthorityService authorities;
    private final TransactionService transactions;

    NodeSeriesRegister(
            SeriesTable table,
            Bodies bodies,
            Numbering numbering,
            RegisterCalendar calendar,
            NodeService nodes,
            PermissionService permissions,
            AuthorityService authorities,
            TransactionService transactions) {
        this.table = table;
        this.bodies = bodies;
        this.numbering = numbering;
        this.calendar = calendar;
        this.nodes = nodes;
        this.permissions = permissions;
        this.authorities = authorities;
        this.transactions = transactions;
    }

    @Override
    public List<SeriesState> states(String series, Integer year) {
        Set<String> mine = authorities.getAuthorities();
        if (!mine.contains(DiariumGroups.REGISTRARS)
                && !mine.contains(DiariumGroups.HANDLERS)
                && !authorities.hasAdminAuthority()) {
            throw new AccessDeniedException("Neither registers nor handles cases");
        }
        return states(series, year, this::readable);
    }

    @Override
    public List<SeriesState> openStates(String series, Integer year) {
        return AuthenticationUtil.runAsSystem(() -> transactions
                .getRetryingTransactionHelper()
                .doInTransaction(() -> states(series, year, node -> false), true));
    }

    /** Whether the reader is told who voided a case and why. */
    @FunctionalInterface
    private interface Told {
        boolean of(NodeRef node);
    }

    private List<SeriesState> states(String series, Integer year, Told told) {
        if (series != null && bodies.byCode(series).isEmpty()) {
            throw new InvalidInputException("series", "series.unknown", series, String.join(", ", bodies.codes()));
        }
        List<SeriesTable.Counter> counters = table.counters().stream()
                .filter(counter -> year == null || year == counter.year())
                .toList();
        return bodies.all().stream()
                .filter(body -> series == null || series.equals(body.code()))
                .map(body -> state(body, counters, told))
                .toList();
    }

    private SeriesState state(Body body, List<SeriesTable.Counter> counters, Told told) {
        List<SeriesYear> years = counters.stream()
                .filter(counter -> counter.series().equals(body.code()))
                .map(counter -> yearOf(counter, told))
                .toList();
        List<String> predecessors =
                bodies.predecessors(body.code()).stream().map(Body::code).toList();
        return new SeriesState(body, numbering.patternOf(body.code()).template(), predecessors, years);
    }

    private SeriesYear yearOf(SeriesTable.Counter counter, Told told) {
        NumberLedger ledger = NumberLedger.of(holes(counter), table.passedOver(counter.series(), counter.year()));
        List<VoidedNumber> voided = table.voided(counter.series(), counter.year()).stream()
                .map(found -> voided(found, told))
                .toList();
        return new SeriesYear(
                counter.year(), counter.last(), counter.given(), ledger.passedOver(), ledger.missing(), voided);
    }

    private List<NumberSpan> holes(SeriesTable.Counter counter) {
        if (counter.given() == counter.last()) {
            return List.of();
        }
        List<NumberSpan> holes = new ArrayList<>(table.holes(counter.series(), counter.year()));
        int highest = table.highest(counter.series(), counter.year());
        if (highest < counter.last()) {
            holes.add(new NumberSpan(highest + 1, counter.last()));
        }
        return holes;
    }

    private VoidedNumber voided(SeriesTable.Voided found, Told told) {
        NodeRef node = Nodes.ref(found.nodeId());
        // As the system: that a number is voided is for everybody to know, whoever may read the case.
        Map<QName, Serializable> properties =
                AuthenticationUtil.runAsSystem(() -> nodes.exists(node) ? nodes.getProperties(node) : Map.of());
        boolean all = told.of(node);
        return new VoidedNumber(
                found.number(),
                numbering.format(found.number()),
                calendar.read(properties.get(DiariumModel.PROP_VOIDED_AT)),
                all ? (String) properties.get(DiariumModel.PROP_VOIDED_BY) : null,
                all ? (String) properties.get(DiariumModel.PROP_VOIDED_REASON) : null);
    }

    private boolean readable(NodeRef node) {
        return permissions.hasPermission(node, PermissionService.READ) == AccessStatus.ALLOWED;
    }
}
