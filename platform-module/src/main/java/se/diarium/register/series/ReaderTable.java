package se.diarium.register.series;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of those who may read a case for a time, whether it is secret now or not. */
public class ReaderTable {

    private final JdbcTemplate jdbc;

    public ReaderTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Names of users and groups. */
    public Set<String> of(String nodeId) {
        return new TreeSet<>(
                jdbc.queryForList("SELECT authority FROM dia_case_reader WHERE node_id = ?", String.class, nodeId));
    }

    /** The nodes of the cases that have readers. */
    public List<String> cases() {
        return jdbc.queryForList("SELECT DISTINCT node_id FROM dia_case_reader ORDER BY node_id", String.class);
    }

    /** The nodes of the cases that one of these may read. */
    public Set<String> readBy(Collection<String> authorities) {
        if (authorities.isEmpty()) {
            return Set.of();
        }
        String marks = String.join(", ", Collections.nCopies(authorities.size(), "?"));
        return new TreeSet<>(jdbc.queryForList(
                "SELECT DISTINCT node_id FROM dia_case_reader WHERE authority IN (" + marks + ")",
                String.class,
                authorities.toArray()));
    }

    public void add(String nodeId, String authority) {
        jdbc.update("INSERT INTO dia_case_reader (node_id, authority) VALUES (?, ?)", nodeId, authority);
    }

    public void remove(String nodeId, String authority) {
        jdbc.update("DELETE FROM dia_case_reader WHERE node_id = ? AND authority = ?", nodeId, authority);
    }
}
