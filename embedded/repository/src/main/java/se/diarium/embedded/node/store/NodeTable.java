package se.diarium.embedded.node.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.embedded.node.value.PropertyCodec;

/** The rows of nodes. */
final class NodeTable {
    private static final String COLUMNS =
            "id, store, uuid, revision, type, aspects, properties, creator, created, modifier, modified";

    private final JdbcTemplate jdbc;
    private final PropertyCodec codec;

    NodeTable(JdbcTemplate jdbc, PropertyCodec codec) {
        this.jdbc = jdbc;
        this.codec = codec;
    }

    /** Null when there is none. */
    NodeState find(NodeRef ref) {
        List<NodeState> found = jdbc.query(
                "select " + COLUMNS + " from repo_node where store = ? and uuid = ?",
                (row, number) -> state(row),
                ref.getStoreRef().toString(),
                ref.getId());
        return found.isEmpty() ? null : found.get(0);
    }

    /** Those of these nodes that there are. As pairs: of a store and several ids, H2 looks up the store alone and reads all of it. */
    List<NodeState> find(List<NodeRef> refs) {
        List<Object> values = new ArrayList<>();
        refs.forEach(ref -> values.addAll(List.of(ref.getStoreRef().toString(), ref.getId())));
        return jdbc.query(
                "select " + COLUMNS + " from repo_node where (store, uuid) in ("
                        + String.join(", ", Collections.nCopies(refs.size(), "(?, ?)")) + ")",
                (row, number) -> state(row),
                values.toArray());
    }

    /** Null when there is none. */
    NodeState find(long id) {
        List<NodeState> found =
                jdbc.query("select " + COLUMNS + " from repo_node where id = ?", (row, number) -> state(row), id);
        return found.isEmpty() ? null : found.get(0);
    }

    void insert(NodeState state) {
        jdbc.update("insert into repo_node (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", statement -> {
            statement.setLong(1, state.id());
            statement.setString(2, state.ref().getStoreRef().toString());
            statement.setString(3, state.ref().getId());
            statement.setLong(4, state.revision());
            setContents(statement, 5, state);
        });
    }

    /** Writes states that have not been overtaken by other transactions. */
    void update(List<NodeState> states) {
        int[][] counts = jdbc.batchUpdate(
                "update repo_node set type = ?, aspects = ?, properties = ?, creator = ?, created = ?, modifier = ?, modified = ?,"
                        + " revision = revision + 1 where id = ? and revision = ?",
                states,
                100,
                (statement, state) -> {
                    setContents(statement, 1, state);
                    statement.setLong(8, state.id());
                    statement.setLong(9, state.revision());
                });
        int written = 0;
        for (int[] batch : counts) {
            for (int count : batch) {
                requireWritten(count, states.get(written));
                states.get(written++).written();
            }
        }
    }

    void delete(NodeState state) {
        requireWritten(
                jdbc.update("delete from repo_node where id = ? and revision = ?", state.id(), state.revision()),
                state);
    }

    /** Notes that the children of a node have changed; the later time stays, and of two within a millisecond the later writer. */
    void touch(long id, String user, long time) {
        jdbc.update(
                "update repo_node set modifier = ?, modified = ? where id = ? and modified <= ?", user, time, id, time);
    }

    private static void requireWritten(int count, NodeState state) {
        if (count != 1) {
            throw new ConcurrencyFailureException("Another transaction has changed the node " + state.ref());
        }
    }

    private void setContents(PreparedStatement statement, int first, NodeState state) throws SQLException {
        AuditStamp audit = state.audit();
        statement.setString(first, state.type().toString());
        statement.setString(
                first + 1, state.aspects().stream().map(QName::toString).collect(Collectors.joining(" ")));
        statement.setString(first + 2, codec.encode(state.properties()));
        statement.setObject(first + 3, audit == null ? null : audit.creator());
        statement.setObject(first + 4, audit == null ? null : audit.created());
        statement.setObject(first + 5, audit == null ? null : audit.modifier());
        statement.setObject(first + 6, audit == null ? null : audit.modified());
    }

    private NodeState state(ResultSet row) throws SQLException {
        Set<QName> aspects = new LinkedHashSet<>();
        String names = row.getString("aspects");
        if (!names.isEmpty()) {
            for (String name : names.split(" ")) {
                aspects.add(QName.createQName(name));
            }
        }
        AuditStamp audit = row.getString("creator") == null
                ? null
                : new AuditStamp(
                        row.getString("creator"),
                        row.getLong("created"),
                        row.getString("modifier"),
                        row.getLong("modified"));
        return new NodeState(
                row.getLong("id"),
                new NodeRef(new StoreRef(row.getString("store")), row.getString("uuid")),
                row.getLong("revision"),
                QName.createQName(row.getString("type")),
                aspects,
                codec.decode(row.getString("properties")),
                audit);
    }
}
