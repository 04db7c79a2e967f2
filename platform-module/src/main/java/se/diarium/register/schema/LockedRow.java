package se.diarium.register.schema;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Inserts a row that another transaction may be inserting just now, without failing this transaction. */
public final class LockedRow {

    private static final String INTEGRITY_VIOLATION = "23";

    private LockedRow() {}

    /**
     * Inserts a row of a series unless it is there. A duplicate is undone to a savepoint: on PostgreSQL a failed statement would
     * otherwise doom the transaction, and on the platform it would start retries.
     */
    public static void insertUnlessThere(JdbcTemplate jdbc, String insert, Object... values) {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            String addition = Dialect.of(connection).unlessThere();
            Savepoint before = connection.setSavepoint();
            try (PreparedStatement statement = connection.prepareStatement(insert + addition)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.executeUpdate();
                connection.releaseSavepoint(before);
                return true;
            } catch (SQLException e) {
                if (e.getSQLState() == null || !e.getSQLState().startsWith(INTEGRITY_VIOLATION)) {
                    throw e;
                }
                connection.rollback(before);
                return false;
            }
        });
    }
}
