package se.diarium.publishing;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which public cases were decided last. */
class DecidedTable {

    private static final String PUBLIC_ONES =
            "c.decided_on IS NOT NULL AND c.is_secret = 0 AND EXISTS (SELECT 1 FROM dia_record r"
                    + " WHERE r.case_node = c.node_id AND r.published_at IS NOT NULL AND r.is_secret = 0)";

    private final JdbcTemplate jdbc;

    DecidedTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The nodes of the cases, the one decided last first. */
    List<String> latest(int limit) {
        return jdbc.queryForList(
                "SELECT c.node_id FROM dia_case c WHERE " + PUBLIC_ONES
                        + " ORDER BY c.decided_on DESC, c.series_year DESC, c.running_number DESC, c.series_code LIMIT ?",
                String.class,
                limit);
    }
}
