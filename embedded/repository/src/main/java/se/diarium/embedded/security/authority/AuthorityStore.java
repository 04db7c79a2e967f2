package se.diarium.embedded.security.authority;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import se.diarium.embedded.cache.TransactionalCache;

/** The tables of authorities and memberships; what permission checks ask for is read through caches. */
public final class AuthorityStore {

    private static final int CACHED = 50_000;
    private static final RowMapper<Authority> AUTHORITY = (row, number) -> new Authority(
            row.getString(1),
            AuthorityType.valueOf(row.getString(2)),
            row.getString(3),
            row.getString(4) == null ? null : new NodeRef(row.getString(4)));

    private final TransactionalCache<String, Optional<Authority>> byKey = new TransactionalCache<>(CACHED);
    private final TransactionalCache<String, Set<String>> parents = new TransactionalCache<>(CACHED);
    private final JdbcTemplate jdbc;

    public AuthorityStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The authority of a name; the names of people may differ in case. */
    Optional<Authority> find(String name) {
        return byKey.get(key(name), this::load);
    }

    void create(Authority authority) {
        jdbc.update(
                "insert into sec_authority (name, lookup_key, kind, display_name, node_ref) values (?, ?, ?, ?, ?)",
                authority.name(),
                key(authority.name()),
                authority.type().name(),
                authority.displayName(),
                authority.node() == null ? null : authority.node().toString());
        byKey.invalidate(key(authority.name()));
    }

    void setDisplayName(String name, String displayName) {
        jdbc.update("update sec_authority set display_name = ? where name = ?", displayName, name);
        byKey.invalidate(key(name));
    }

    /** Removes an authority and its memberships, upwards and downwards. */
    void delete(String name) {
        Set<String> members = children(name);
        jdbc.update("delete from sec_authority where name = ?", name);
        byKey.invalidate(key(name));
        parents.invalidate(name);
        members.forEach(parents::invalidate);
    }

    void addMember(String parent, String child) {
        int there = jdbc.queryForObject(
                "select count(*) from sec_member where parent_name = ? and child_name = ?",
                Integer.class,
                parent,
                child);
        if (there == 0) {
            jdbc.update("insert into sec_member (parent_name, child_name) values (?, ?)", parent, child);
        }
        parents.invalidate(child);
    }

    void removeMember(String parent, String child) {
        jdbc.update("delete from sec_member where parent_name = ? and child_name = ?", parent, child);
        parents.invalidate(child);
    }

    /** The groups an authority is a direct member of. */
    Set<String> parents(String name) {
        return parents.get(name, this::loadParents);
    }

    /** The direct members of a group. */
    Set<String> children(String name) {
        return new TreeSet<>(
                jdbc.queryForList("select child_name from sec_member where parent_name = ?", String.class, name));
    }

    /** Every group that an authority is in, directly or through other groups. */
    Set<String> ancestors(String name) {
        Set<String> found = new LinkedHashSet<>();
        collectAncestors(name, found);
        return found;
    }

    private void collectAncestors(String name, Set<String> found) {
        for (String parent : parents(name)) {
            if (found.add(parent)) {
                collectAncestors(parent, found);
            }
        }
    }

    List<Authority> all(AuthorityType type) {
        return jdbc.query(
                "select name, kind, display_name, node_ref from sec_authority where kind = ? order by name",
                AUTHORITY,
                type.name());
    }

    int count(AuthorityType type) {
        return jdbc.queryForObject("select count(*) from sec_authority where kind = ?", Integer.class, type.name());
    }

    Optional<Authority> byNode(NodeRef node) {
        return jdbc
                .query(
                        "select name, kind, display_name, node_ref from sec_authority where node_ref = ?",
                        AUTHORITY,
                        node.toString())
                .stream()
                .findFirst();
    }

    private Optional<Authority> load(String key) {
        return jdbc
                .query(
                        "select name, kind, display_name, node_ref from sec_authority where lookup_key = ?",
                        AUTHORITY,
                        key)
                .stream()
                .findFirst();
    }

    private Set<String> loadParents(String name) {
        return Set.copyOf(
                jdbc.queryForList("select parent_name from sec_member where child_name = ?", String.class, name));
    }

    private static String key(String name) {
        return AuthorityType.getAuthorityType(name) == AuthorityType.USER ? name.toLowerCase(Locale.ROOT) : name;
    }
}
