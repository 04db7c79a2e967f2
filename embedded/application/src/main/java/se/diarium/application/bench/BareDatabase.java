package se.diarium.application.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The comparator of registration: the database engine alone, writing in each transaction as many rows of the same shape to as many
 * tables as one registration does, under the lock of one counter row.
 */
final class BareDatabase implements AutoCloseable {

    private static final String PREFIX = "BARE_";

    private final String url;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final ThreadLocal<Connection> connections = ThreadLocal.withInitial(this::connect);
    private final List<Connection> opened = new ArrayList<>();

    private record Table(String insert, int rows, List<Object[]> samples) {}

    /** Opens the database of a stopped server. */
    BareDatabase(Path data) {
        url = "jdbc:h2:file:" + data.resolve("db/repository").toAbsolutePath();
    }

    /** Rows of each table at this moment. */
    Map<String, Long> counts() throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (Connection connection = connect();
                ResultSet names = connection
                        .getMetaData()
                        .getTables(null, "PUBLIC", null, new String[] {"TABLE", "BASE TABLE"})) {
            while (names.next()) {
                String name = names.getString("TABLE_NAME");
                if (!name.startsWith(PREFIX)) {
                    counts.put(name, count(connection, name));
                }
            }
        }
        return counts;
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM \"" + table + "\"")) {
            result.next();
            return result.getLong(1);
        }
    }

    /** Makes empty tables of the same shape for those that grew, and remembers rows to write into them. */
    void prepare(Map<String, Long> before, Map<String, Long> after, int registrations) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + PREFIX + "COUNTER(ID INT PRIMARY KEY, LAST_NUMBER INT)");
            statement.execute("INSERT INTO " + PREFIX + "COUNTER VALUES (1, 0)");
            for (Map.Entry<String, Long> entry : after.entrySet()) {
                long grown = entry.getValue() - before.getOrDefault(entry.getKey(), 0L);
                int rows = (int) Math.round((double) grown / registrations);
                if (rows > 0) {
                    tables.put(entry.getKey(), copy(connection, entry.getKey(), rows));
                }
            }
            connection.commit();
        }
    }

    private static Table copy(Connection connection, String name, int rows) throws SQLException {
        String bare = "\"" + PREFIX + name + "\"";
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + bare + " AS SELECT * FROM \"" + name + "\" WHERE FALSE");
            List<Object[]> samples = new ArrayList<>();
            try (ResultSet result = statement.executeQuery("SELECT * FROM \"" + name + "\" LIMIT " + rows)) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    Object[] row = new Object[columns];
                    for (int column = 0; column < columns; column++) {
                        row[column] = result.getObject(column + 1);
                    }
                    samples.add(row);
                }
                return new Table("INSERT INTO " + bare + " VALUES (" + "?,".repeat(columns - 1) + "?)", rows, samples);
            }
        }
    }

    int rowsInATransaction() {
        return tables.values().stream().mapToInt(Table::rows).sum();
    }

    /** One transaction. */
    void write() throws SQLException {
        Connection connection = connections.get();
        try (PreparedStatement counter = connection.prepareStatement(
                "UPDATE " + PREFIX + "COUNTER SET LAST_NUMBER = LAST_NUMBER + 1 WHERE ID = 1")) {
            counter.executeUpdate();
        }
        for (Table table : tables.values()) {
            try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
                for (Object[] row : table.samples()) {
                    for (int column = 0; column < row.length; column++) {
                        insert.setObject(column + 1, row[column]);
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
        connection.commit();
    }

    private Connection connect() {
        try {
            Connection connection = DriverManager.getConnection(url + ";LOCK_TIMEOUT=60000;WRITE_DELAY=0", "sa", "");
            connection.setAutoCommit(false);
            synchronized (opened) {
                opened.add(connection);
            }
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException("The database of the measured server cannot be opened", e);
        }
    }

    @Override
    public void close() throws SQLException {
        synchronized (opened) {
            for (Connection connection : opened) {
                connection.close();
            }
        }
    }
}
