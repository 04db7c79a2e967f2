package se.diarium.application.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;

/** The comparators of the history: the database engine and SHA-256 alone, on the same rows and bytes. */
final class BareEvents {

    private static final String TABLE = "BARE_EVENT";

    private final JdbcTemplate jdbc;
    private final AtomicLong sequence = new AtomicLong();
    private Object[] sample;

    BareEvents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The values that the registration of a case in a series left in its event. */
    String valuesOfARegistration(String series) {
        return jdbc.queryForObject(
                "SELECT after_json FROM dia_event WHERE series_code = ? AND event_type = 'CASE_REGISTERED' LIMIT 1",
                String.class,
                series);
    }

    long count(String series) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM dia_event WHERE series_code = ?", Long.class, series);
    }

    /** Makes an empty table of the shape and with the indexes of the table of events, and remembers a row of the series. */
    void prepare(String series) throws SQLException {
        jdbc.execute("DROP TABLE IF EXISTS " + TABLE);
        jdbc.execute("CREATE TABLE " + TABLE + " AS SELECT * FROM dia_event WHERE FALSE");
        jdbc.execute("CREATE UNIQUE INDEX bare_event_key ON " + TABLE + " (series_code, event_sequence)");
        jdbc.execute("CREATE INDEX bare_event_of_node ON " + TABLE + " (node_id)");
        jdbc.execute("CREATE INDEX bare_event_of_case ON " + TABLE + " (series_code, diarienummer, event_sequence)");
        sample = jdbc.queryForObject(
                "SELECT * FROM dia_event WHERE series_code = ? LIMIT 1", (row, index) -> values(row), series);
    }

    private static Object[] values(ResultSet row) throws SQLException {
        Object[] values = new Object[row.getMetaData().getColumnCount()];
        for (int column = 0; column < values.length; column++) {
            Object value = row.getObject(column + 1);
            values[column] = value instanceof Clob ? row.getString(column + 1) : value;
        }
        return values;
    }

    /** One row in one transaction. */
    void insert() throws SQLException {
        try (Connection connection = jdbc.getDataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "INSERT INTO " + TABLE + " VALUES (" + "?,".repeat(sample.length - 1) + "?)")) {
            for (int column = 0; column < sample.length; column++) {
                statement.setObject(column + 1, sample[column]);
            }
            statement.setLong(2, sequence.incrementAndGet());
            statement.executeUpdate();
            connection.commit();
        }
    }

    /** The bytes of each event of a series. */
    List<byte[]> bytes(String series) {
        return jdbc.query(
                "SELECT * FROM dia_event WHERE series_code = ? ORDER BY event_sequence",
                (row, index) -> {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    for (int column = 1; column < row.getMetaData().getColumnCount(); column++) {
                        bytes.writeBytes(row.getString(column).getBytes(StandardCharsets.UTF_8));
                    }
                    return bytes.toByteArray();
                },
                series);
    }

    static void digest(List<byte[]> all) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            all.forEach(digest::digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the events of a series, and the rows of the nodes they tell of, from the first to the last. */
    void readStates(String series) {
        jdbc.query(
                "SELECT e.node_id, e.before_json, e.after_json, n.properties FROM dia_event e"
                        + " LEFT JOIN repo_node n ON n.uuid = e.node_id"
                        + " AND n.store = 'workspace://SpacesStore' WHERE e.series_code = ?",
                row -> {
                    for (int column = 1; column <= 4; column++) {
                        row.getString(column);
                    }
                },
                series);
    }
}
