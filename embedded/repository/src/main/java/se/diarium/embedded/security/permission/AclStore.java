package se.diarium.embedded.security.permission;

import java.util.List;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.embedded.security.authority.AuthorityDeletionListener;
import se.diarium.embedded.security.cache.TransactionalCache;

/** The lists set on nodes: read through a cache, written through to the database. */
final class AclStore implements AuthorityDeletionListener {

    private static final int CACHED_NODES = 200_000;

    private final TransactionalCache<NodeRef, Optional<Acl>> lists = new TransactionalCache<>(CACHED_NODES);
    private final JdbcTemplate jdbc;

    AclStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The list set on the node itself. */
    Optional<Acl> setOn(NodeRef node) {
        return lists.get(node, this::load);
    }

    Optional<Acl> byId(long aclId) {
        return jdbc
                .query(
                        "select node_ref from sec_acl where id = ?",
                        (row, number) -> new NodeRef(row.getString(1)),
                        aclId)
                .stream()
                .findFirst()
                .flatMap(this::setOn);
    }

    /** Sets an entry on a node; it replaces one of the same authority and permission. */
    void set(NodeRef node, AclEntry entry) {
        long aclId = require(node);
        jdbc.update(
                "merge into sec_ace (acl_id, authority, permission, allowed) values (?, ?, ?, ?)",
                aclId,
                entry.authority(),
                entry.permission(),
                entry.allowed());
        lists.invalidate(node);
    }

    void setInherits(NodeRef node, boolean inherits) {
        long aclId = require(node);
        jdbc.update("update sec_acl set inherits = ? where id = ?", inherits, aclId);
        lists.invalidate(node);
    }

    void remove(NodeRef node, String authority, String permission) {
        removeWhere(node, "authority = ? and permission = ?", authority, permission);
    }

    void remove(NodeRef node, String authority) {
        removeWhere(node, "authority = ?", authority);
    }

    void removeAll(NodeRef node) {
        removeWhere(node, "true");
    }

    /** Removes every entry of an authority that is no more. */
    @Override
    public void authorityDeleted(String authority) {
        List<NodeRef> nodes = jdbc.query(
                "select a.node_ref from sec_acl a join sec_ace e on e.acl_id = a.id where e.authority = ?",
                (row, number) -> new NodeRef(row.getString(1)),
                authority);
        if (!nodes.isEmpty()) {
            jdbc.update("delete from sec_ace where authority = ?", authority);
            nodes.forEach(lists::invalidate);
        }
    }

    /** Forgets a node that is no more. */
    void nodeDeleted(NodeRef node) {
        if (setOn(node).isPresent()) {
            jdbc.update("delete from sec_acl where node_ref = ?", node.toString());
            lists.invalidate(node);
        }
    }

    private void removeWhere(NodeRef node, String condition, Object... values) {
        Optional<Acl> acl = setOn(node);
        if (acl.isPresent()) {
            Object[] arguments = new Object[values.length + 1];
            arguments[0] = acl.get().id();
            System.arraycopy(values, 0, arguments, 1, values.length);
            jdbc.update("delete from sec_ace where acl_id = ? and " + condition, arguments);
            lists.invalidate(node);
        }
    }

    private long require(NodeRef node) {
        Optional<Acl> existing = setOn(node);
        if (existing.isPresent()) {
            return existing.get().id();
        }
        jdbc.update("insert into sec_acl (node_ref, inherits) values (?, true)", node.toString());
        lists.invalidate(node);
        return setOn(node).orElseThrow().id();
    }

    private Optional<Acl> load(NodeRef node) {
        return jdbc
                .query(
                        "select id, inherits from sec_acl where node_ref = ?",
                        (row, number) -> new Acl(row.getLong(1), node, row.getBoolean(2), entries(row.getLong(1))),
                        node.toString())
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
