package se.diarium.embedded.security.permission;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.embedded.cache.TransactionalCache;
import se.diarium.embedded.security.authority.AuthorityDeletionListener;

/**
 * The lists set on nodes, by the key of the node: read through a cache, written through to the database. A list goes
 * with its node; keys are never used again, so what the cache still holds then does no harm.
 */
final class AclStore implements AuthorityDeletionListener {

    private static final int CACHED_NODES = 200_000;

    private final TransactionalCache<Long, Optional<Acl>> lists = new TransactionalCache<>(CACHED_NODES);
    private final JdbcTemplate jdbc;

    AclStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The list set on the node itself. */
    Optional<Acl> setOn(long nodeKey) {
        return lists.get(nodeKey, this::load);
    }

    Optional<Acl> byId(long aclId) {
        return jdbc.queryForList("select node_id from sec_acl where id = ?", Long.class, aclId).stream()
                .findFirst()
                .flatMap(this::setOn);
    }

    /** Sets an entry on a node; it replaces one of the same authority and permission. */
    void set(long nodeKey, AclEntry entry) {
        long aclId = require(nodeKey);
        int replaced = jdbc.update(
                "update sec_ace set allowed = ? where acl_id = ? and authority = ? and permission = ?",
                entry.allowed(),
                aclId,
                entry.authority(),
                entry.permission());
        if (replaced == 0) {
            jdbc.update(
                    "insert into sec_ace (acl_id, authority, permission, allowed) values (?, ?, ?, ?)",
                    aclId,
                    entry.authority(),
                    entry.permission(),
                    entry.allowed());
        }
        lists.invalidate(nodeKey);
    }

    void setInherits(long nodeKey, boolean inherits) {
        long aclId = require(nodeKey);
        jdbc.update("update sec_acl set inherits = ? where id = ?", inherits, aclId);
        lists.invalidate(nodeKey);
    }

    void remove(long nodeKey, String authority, String permission) {
        removeWhere(nodeKey, "authority = ? and permission = ?", authority, permission);
    }

    void remove(long nodeKey, String authority) {
        removeWhere(nodeKey, "authority = ?", authority);
    }

    void removeAll(long nodeKey) {
        removeWhere(nodeKey, "true");
    }

    @Override
    public void authorityDeleted(String authority) {
        List<Long> nodeKeys = jdbc.queryForList(
                "select a.node_id from sec_acl a join sec_ace e on e.acl_id = a.id where e.authority = ?",
                Long.class,
                authority);
        if (!nodeKeys.isEmpty()) {
            jdbc.update("delete from sec_ace where authority = ?", authority);
            nodeKeys.forEach(lists::invalidate);
        }
    }

    private void removeWhere(long nodeKey, String condition, Object... values) {
        Optional<Acl> acl = setOn(nodeKey);
        if (acl.isPresent()) {
            Object[] arguments = new Object[values.length + 1];
            arguments[0] = acl.get().id();
            System.arraycopy(values, 0, arguments, 1, values.length);
            jdbc.update("delete from sec_ace where acl_id = ? and " + condition, arguments);
            lists.invalidate(nodeKey);
        }
    }

    private long require(long nodeKey) {
        Optional<Acl> existing = setOn(nodeKey);
        if (existing.isPresent()) {
            return existing.get().id();
        }
        jdbc.update("insert into sec_acl (node_id, inherits) values (?, true)", nodeKey);
        lists.invalidate(nodeKey);
        return setOn(nodeKey).orElseThrow().id();
    }

    private Optional<Acl> load(long nodeKey) {
        return jdbc
                .query(
                        "select id, inherits from sec_acl where node_id = ?",
                        (row, number) -> new Acl(row.getLong(1), nodeKey, row.getBoolean(2), entries(row.getLong(1))),
                        nodeKey)
                .stream()
                .findFirst();
    }

    private List<AclEntry> entries(long aclId) {
        return jdbc.query(
                "select authority, permission, allowed from sec_ace where acl_id = ?"
                        + " order by allowed, authority, permission",
                (row, number) -> new AclEntry(row.getString(1), row.getString(2), row.getBoolean(3), 0),
                aclId);
    }
}
