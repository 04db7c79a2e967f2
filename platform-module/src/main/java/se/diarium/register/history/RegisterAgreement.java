package se.diarium.register.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.alfresco.repo.node.NodeBulkLoader;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.DiariumModel;
import se.diarium.register.event.EventChain;
import se.diarium.register.history.Disagreement.What;
import se.diarium.register.node.HistoryValues;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Snapshot;

/**
 * Compares all that is registered with what its history says of it, so that what somebody wrote past the register, in the
 * database or as the system, is noticed. Goes along the history, so that what disagrees is found in the order in which it was
 * registered. Runs as the system, a part at a time and each in a transaction of its own, so that the size of the register
 * costs no memory; what is registered meanwhile may be taken for a disagreement.
 */
public class RegisterAgreement {

    private static final int PART = 200;

    private final JdbcTemplate jdbc;
    private final HistoryValues history;
    private final NodeService nodes;
    private final NodeBulkLoader ahead;
    private final TransactionService transactions;
    private final int part;

    public RegisterAgreement(
            JdbcTemplate jdbc,
            HistoryValues history,
            NodeService nodes,
            NodeBulkLoader ahead,
            TransactionService transactions) {
        this(jdbc, history, nodes, ahead, transactions, PART);
    }

    /** @param part how many events are in a part */
    RegisterAgreement(
            JdbcTemplate jdbc,
            HistoryValues history,
            NodeService nodes,
            NodeBulkLoader ahead,
            TransactionService transactions,
            int part) {
        this.jdbc = jdbc;
        this.history = history;
        this.nodes = nodes;
        this.ahead = ahead;
        this.transactions = transactions;
        this.part = part;
    }

    /**
     * Compares what is registered in a series. Users are not registered: other doors of the platform change them too.
     *
     * @param found is given every disagreement
     * @return how many cases, records and parts of cases were compared
     */
    public long check(String series, Consumer<Disagreement> found) {
        if (EventChain.PEOPLE.equals(series)) {
            return 0;
        }
        long compared = 0;
        Optional<Part> done = inTransaction(() -> part(series, Long.MIN_VALUE, found));
        while (done.isPresent()) {
            compared += done.get().compared();
            long last = done.get().last();
            done = inTransaction(() -> part(series, last, found));
        }
        inTransaction(() -> untoldCases(series)).forEach(found);
        return compared;
    }

    /**
     * Some events of a series.
     *
     * @param last the place of the last one
     * @param compared how many nodes were met for the first time in them
     */
    private record Part(long last, int compared) {}

    /** Compares the nodes that the history of the series tells of first in the events after this one; empty when there are none. */
    private Optional<Part> part(String series, long after, Consumer<Disagreement> found) {
        Set<String> ids = new LinkedHashSet<>();
        long[] last = {after};
        // In the order of the whole key, or H2 reads and sorts all that is left for each part.
        jdbc.query(
                "SELECT event_sequence, node_id FROM dia_event WHERE series_code = ? AND event_sequence > ?"
                        + " ORDER BY series_code, event_sequence LIMIT ?",
                row -> {
                    last[0] = row.getLong(1);
                    ids.add(row.getString(2));
                },
                series,
                after,
                part);
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        Collection<RecordedState> states = statesSince(series, after, ids);
        compare(series, states, found);
        return Optional.of(new Part(last[0], states.size()));
    }

    /** What the history says of those of these nodes that it did not tell of before. */
    private Collection<RecordedState> statesSince(String series, long after, Set<String> ids) {
        Map<String, RecordedState> states = new LinkedHashMap<>();
        Set<String> before = new HashSet<>();
        jdbc.query(
                "SELECT node_id, series_code, event_sequence, diarienummer, before_json, after_json FROM dia_event"
                        + " WHERE node_id IN (" + marks(ids) + ") ORDER BY event_sequence",
                row -> {
                    String id = row.getString(1);
                    if (series.equals(row.getString(2)) && row.getLong(3) <= after) {
                        before.add(id);
                    }
                    if (!before.contains(id)) {
                        states.computeIfAbsent(id, key -> new RecordedState(series, key))
                                .then(row.getString(4), row.getString(5), row.getString(6));
                    }
                },
                ids.toArray());
        states.keySet().removeAll(before);
        return states.values();
    }

    private void compare(String series, Collection<RecordedState> states, Consumer<Disagreement> found) {
        ahead.cacheNodes(states.stream().map(state -> Nodes.ref(state.nodeId())).toList());
        List<NodeRef> cases = new ArrayList<>();
        for (RecordedState state : states) {
            NodeRef node = Nodes.ref(state.nodeId());
            if (!nodes.exists(node)) {
                found.accept(state.gone());
                continue;
            }
            state.compare(history.of(node), found);
            if (DiariumModel.TYPE_CASE.equals(nodes.getType(node))) {
                cases.add(node);
            }
        }
        untoldIn(series, cases).forEach(found);
    }

    private List<Disagreement> untoldCases(String series) {
        return jdbc
                .queryForList(
                        "SELECT c.node_id FROM dia_case c WHERE c.series_code = ?"
                                + " AND NOT EXISTS (SELECT 1 FROM dia_event e WHERE e.node_id = c.node_id)",
                        String.class,
                        series)
                .stream()
                .map(id -> untold(series, id))
                .toList();
    }

    /** What is in these cases and has no event. */
    private List<Disagreement> untoldIn(String series, List<NodeRef> cases) {
        List<NodeRef> children = cases.stream()
                .flatMap(
                        caseRef -> nodes
                                .getChildAssocs(
                                        caseRef, RegexQNamePattern.MATCH_ALL, RegexQNamePattern.MATCH_ALL, false)
                                .stream())
                .filter(ChildAssociationRef::isPrimary)
                .map(ChildAssociationRef::getChildRef)
                .toList();
        List<Disagreement> untold = new ArrayList<>();
        for (int from = 0; from < children.size(); from += part) {
            List<NodeRef> some = withoutEvents(children.subList(from, Math.min(from + part, children.size())));
            ahead.cacheNodes(some);
            some.stream()
                    .filter(this::registered)
                    .map(node -> untold(series, node.getId()))
                    .forEach(untold::add);
        }
        return untold;
    }

    private List<NodeRef> withoutEvents(List<NodeRef> asked) {
        Set<String> told = new HashSet<>(jdbc.queryForList(
                "SELECT DISTINCT node_id FROM dia_event WHERE node_id IN (" + marks(asked) + ")",
                String.class,
                asked.stream().map(NodeRef::getId).toArray()));
        return asked.stream().filter(node -> !told.contains(node.getId())).toList();
    }

    private boolean registered(NodeRef node) {
        return !Snapshot.ofHistory(nodes.getProperties(node)).isEmpty()
                && DiariumModel.URI.equals(nodes.getType(node).getNamespaceURI());
    }

    private static Disagreement untold(String series, String nodeId) {
        return new Disagreement(series, "", nodeId, What.UNTOLD, "", "", "");
    }

    private static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return AuthenticationUtil.runAsSystem(
                () -> transactions.getRetryingTransactionHelper().doInTransaction(work::get, true));
    }
}
