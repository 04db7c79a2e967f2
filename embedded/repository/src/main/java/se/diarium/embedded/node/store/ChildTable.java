package se.diarium.embedded.node.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.embedded.cache.TransactionalCache;

/** The child associations. */
public final class ChildTable {
    private static final String SELECT =
            "select c.id, c.parent_id, p.store parent_store, p.uuid parent_uuid, c.child_id,"
                    + " n.store child_store, n.uuid child_uuid, c.type, c.name, c.is_primary, c.sibling"
                    + " from repo_child c join repo_node p on p.id = c.parent_id join repo_node n on n.id = c.child_id where ";
    private static final String ORDER = " order by c.sibling, c.id";

    private static final int CACHED_PARENTS = 500_000;

    private final TransactionalCache<Long, OptionalLong> primaryParents = new TransactionalCache<>(CACHED_PARENTS);
    private final JdbcTemplate jdbc;
    private final RowKeys keys;

    public ChildTable(JdbcTemplate jdbc, RowKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** @param uniqueName the name that no other child of that association may have; null where names may be the same */
    public ChildRow insert(
            NodeState parent, NodeState child, QName type, QName name, boolean primary, String uniqueName) {
        ChildRow row =
                new ChildRow(keys.next(), parent.id(), parent.ref(), child.id(), child.ref(), type, name, primary, -1);
        refusingDuplicates(
                row,
                uniqueName,
                () -> jdbc.update(
                        "insert into repo_child (id, parent_id, child_id, type, name, name_key, is_primary, sibling)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                        row.id(),
                        row.parentId(),
                        row.childId(),
                        type.toString(),
                        name.toString(),
                        key(uniqueName),
                        primary,
                        -1));
        parentChanged(row);
        return row;
    }

    public ChildRow move(ChildRow old, NodeState parent, NodeState child, QName type, QName name, String uniqueName) {
        ChildRow row = new ChildRow(
                old.id(), parent.id(), parent.ref(), child.id(), child.ref(), type, name, old.primary(), old.sibling());
        refusingDuplicates(
                row,
                uniqueName,
                () -> jdbc.update(
                        "update repo_child set parent_id = ?, type = ?, name = ?, name_key = ? where id = ?",
                        row.parentId(),
                        type.toString(),
                        name.toString(),
                        key(uniqueName),
                        row.id()));
        parentChanged(row);
        return row;
    }

    public void rename(ChildRow row, String uniqueName) {
        refusingDuplicates(
                row,
                uniqueName,
                () -> jdbc.update("update repo_child set name_key = ? where id = ?", key(uniqueName), row.id()));
    }

    public void delete(ChildRow row) {
        jdbc.update("delete from repo_child where id = ?", row.id());
        parentChanged(row);
    }

    /** How many rows there were to be given that place among their siblings. */
    public int setSibling(long parentId, long childId, QName type, QName name, int sibling) {
        return jdbc.update(
                "update repo_child set sibling = ? where parent_id = ? and child_id = ? and type = ? and name = ?",
                sibling,
                parentId,
                childId,
                type.toString(),
                name.toString());
    }

    public List<ChildRow> ofParent(long parentId) {
        return query("c.parent_id = ?" + ORDER, parentId);
    }

    public List<ChildRow> ofParent(long parentId, QName name) {
        return query("c.parent_id = ? and c.name = ?" + ORDER, parentId, name.toString());
    }

    /** Children of one type of association, at most so many. */
    public List<ChildRow> ofParentAndType(long parentId, QName type, int limit) {
        return query(
                "c.parent_id = ? and c.type = ?" + ORDER + " fetch first ? rows only",
                parentId,
                type.toString(),
                limit);
    }

    public List<ChildRow> ofParentAndChildType(long parentId, QName childType) {
        return query("c.parent_id = ? and n.type = ?" + ORDER, parentId, childType.toString());
    }

    public List<ChildRow> named(long parentId, QName type, String childName) {
        return query("c.parent_id = ? and c.type = ? and c.name_key = ?", parentId, type.toString(), key(childName));
    }

    public List<ChildRow> between(long parentId, long childId) {
        return query("c.parent_id = ? and c.child_id = ?" + ORDER, parentId, childId);
    }

    /** The primary parent first. */
    public List<ChildRow> ofChild(long childId) {
        return query("c.child_id = ? order by c.is_primary desc, c.id", childId);
    }

    /** Null for a root. */
    public ChildRow primaryParent(long childId) {
        List<ChildRow> rows = query("c.child_id = ? and c.is_primary = true", childId);
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** The key of the primary parent, from memory where it is known; empty for a root. Permission checks climb by it. */
    public OptionalLong primaryParentId(long childId) {
        return primaryParents.get(childId, this::readPrimaryParentId);
    }

    private OptionalLong readPrimaryParentId(Long childId) {
        List<Long> found = jdbc.queryForList(
                "select parent_id from repo_child where child_id = ? and is_primary = true", Long.class, childId);
        return found.isEmpty() ? OptionalLong.empty() : OptionalLong.of(found.get(0));
    }

    private void parentChanged(ChildRow row) {
        if (row.primary()) {
            primaryParents.invalidate(row.childId());
        }
    }

    public int count(long parentId, boolean primaryOnly) {
        String condition = primaryOnly ? " and is_primary = true" : "";
        Integer count = jdbc.queryForObject(
                "select count(*) from repo_child where parent_id = ?" + condition, Integer.class, parentId);
        return count == null ? 0 : count;
    }

    private static String key(String name) {
        return name == null ? null : name.toLowerCase(Locale.ROOT);
    }

    private static void refusingDuplicates(ChildRow row, String uniqueName, Runnable write) {
        try {
            write.run();
        } catch (DuplicateKeyException e) {
            throw new DuplicateChildNodeNameException(row.parent(), row.type(), uniqueName, e);
        }
    }

    private List<ChildRow> query(String condition, Object... arguments) {
        return jdbc.query(SELECT + condition, (row, number) -> row(row), arguments);
    }

    private static ChildRow row(ResultSet row) throws SQLException {
        return new ChildRow(
                row.getLong(1),
                row.getLong(2),
                new NodeRef(new StoreRef(row.getString(3)), row.getString(4)),
                row.getLong(5),
                new NodeRef(new StoreRef(row.getString(6)), row.getString(7)),
                QName.createQName(row.getString(8)),
                QName.createQName(row.getString(9)),
                row.getBoolean(10),
                row.getInt(11));
    }
}
