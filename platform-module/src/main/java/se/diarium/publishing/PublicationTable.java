package se.diarium.publishing;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of what is and was published, for lists. */
class PublicationTable {

    private final JdbcTemplate jdbc;

    PublicationTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void published(String nodeId, Instant at) {
        int updated = jdbc.update(
                "UPDATE dia_publication SET published_at = ?, withdrawn_at = NULL WHERE node_id = ?",
                at.toEpochMilli(),
                nodeId);
        if (updated == 0) {
            jdbc.update("INSERT INTO dia_publication (node_id, published_at) VALUES (?, ?)", nodeId, at.toEpochMilli());
        }
    }

    void withdrawn(String nodeId, Instant at) {
        jdbc.update("UPDATE dia_publication SET withdrawn_at = ? WHERE node_id = ?", at.toEpochMilli(), nodeId);
    }

    /** The nodes that were published last and are so still, latest first. */
    List<String> latest(int limit) {
        return jdbc.queryForList(
                "SELECT node_id FROM dia_publication WHERE withdrawn_at IS NULL ORDER BY published_at DESC LIMIT ?",
                String.class,
                limit);
    }
}
