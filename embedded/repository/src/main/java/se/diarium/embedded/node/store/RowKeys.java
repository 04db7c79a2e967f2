package se.diarium.embedded.node.store;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Hands out the keys of rows, from blocks that the database reserves for this process. A key that is not used is lost. */
public final class RowKeys {
    private static final int BLOCK = 1000;

    private final JdbcTemplate jdbc;
    private final String block;
    private long next;
    private long end;

    public RowKeys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.block = jdbc.execute((ConnectionCallback<String>) connection -> statement(connection.getMetaData()));
    }

    /** PostgreSQL does not have the standard's way of asking a sequence. */
    private static String statement(DatabaseMetaData database) throws SQLException {
        return database.getDatabaseProductName().equals("PostgreSQL")
                ? "select nextval('repo_id')"
                : "select next value for repo_id";
    }

    synchronized long next() {
        if (next == end) {
            Long start = jdbc.queryForObject(block, Long.class);
            next = Objects.requireNonNull(start, "repo_id");
            end = next + BLOCK;
        }
        return next++;
    }
}
