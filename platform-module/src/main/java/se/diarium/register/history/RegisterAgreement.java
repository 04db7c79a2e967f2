package se.diarium.register.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.DiariumModel;
import se.diarium.register.history.Disagreement.What;
import se.diarium.register.node.HistoryValues;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Snapshot;

/**
 * Compares all that is registered with what its history says of it, so that what somebody wrote past the register, in the
 * database or as the system, is noticed. Runs as the system, a part at a time and each in a transaction of its own, so that the size of
 * the register costs no memory; what is registered meanwhile may be taken for a disagreement.
 */
public class RegisterAgreement {

    private static final int PART = 200;

    private final JdbcTemplate jdbc;
    private final HistoryValues history;
    private final NodeService nodes;
    private final TransactionService transactions;

    public RegisterAgreement(
            JdbcTemplate jdbc, HistoryValues history, NodeService nodes, TransactionService transactions) {
        this.jdbc = jdbc;
        this.history = history;
        this.nodes = nodes;
        this.transactions = transactions;
    }

    /**
     * Compares what is registered in a series.
     *
     * @param found is given every disagreement
     * @return how many cases, records and parts of cases were compared
     */
    public long check(String series, Consumer<Disagreement> found) {
        long compared = 0;
        String last = "";
        List<String> part;
        do {
            String after = last;
            part = inTransaction(() -> part(series, after, found));
            compared += part.size();
            last = part.isEmpty() ? last : part.get(part.size() - 1);
        } while (part.size() == PART);
        inTransaction(() -> untoldCases(series)).forEach(found);
        return compared;
    }

    private List<String> part(String series, String after, Consumer<Disagreement> found) {
        List<String> ids = jdbc.queryForList(
                "SELECT DISTINCT node_id FROM dia_event WHERE series_code = ? AND node_id > ? ORDER BY node_id LIMIT ?",
                String.class,
                series,
                after,
                PART);
        List<NodeRef> cases = new ArrayList<>();
        for (RecordedState state : states(series, ids)) {
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
        return ids;
    }

    private Collection<RecordedState> states(String series, List<String> ids) {
        Map<String, RecordedState> states = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            jdbc.query(
                    "SELECT node_id, diarienummer, before_json, after_json FROM dia_event WHERE node_id IN ("
                            + marks(ids) + ") ORDER BY event_sequence",
                    row -> {
                        states.computeIfAbsent(row.getString(1), id -> new RecordedState(series, id))
                                .then(row.getString(2), row.getString(3), row.getString(4));
                    },
                    ids.toArray());
        }
        return states.values();
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
        Set<String> children = new HashSet<>();
        for (NodeRef caseRef : cases) {
            for (ChildAssociationRef child : nodes.getChildAssocs(caseRef)) {
                if (child.isPrimary() && registered(child.getChildRef())) {
                    children.add(child.getChildRef().getId());
                }
            }
        }
        List<String> asked = new ArrayList<>(children);
        for (int from = 0; from < asked.size(); from += PART) {
            List<String> some = asked.subList(from, Math.min(from + PART, asked.size()));
            children.removeAll(jdbc.queryForList(
                    "SELECT DISTINCT node_id FROM dia_event WHERE node_id IN (" + marks(some) + ")",
                    String.class,
                    some.toArray()));
        }
        return children.stream().map(id -> untold(series, id)).toList();
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
