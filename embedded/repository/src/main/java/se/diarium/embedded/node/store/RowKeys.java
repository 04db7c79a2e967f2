package se.diarium.embedded.node.store;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** Hands out the keys of rows, from blocks that the database reserves for this process. A key that is not used is lost. */
public final class RowKeys {
    private static final int BLOCK = 1000;

    private final JdbcTemplate jdbc;
    private long next;
    private long end;

    public RowKeys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    synchronized long next() {
        if (next == end) {
            Long start = jdbc.queryForObject("select next value for repo_id", Long.class);
            next = Objects.requireNonNull(start, "repo_id");
            end = next + BLOCK;
        }
        return next++;
    }
}
