package se.diarium.application.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import se.diarium.postgres.PostgresServer;
import se.diarium.search.Entry;

/**
 * A comparator of search: PostgreSQL's full text in its {@code swedish} configuration with a GIN index, over its own protocol and a
 * connection for each client. All words must match; the ten best by {@code ts_rank_cd} with marked passages, and the facets.
 */
final class ComparedPostgres implements MeasuredEngine {

    private static final String SEARCH = """
            WITH wanted AS MATERIALIZED (SELECT %s AS words),
              found AS MATERIALIZED (SELECT entry.id, body, kind, year, status, ts_rank_cd(entry.words, wanted.words) AS rank
                FROM entry, wanted WHERE entry.words @@ wanted.words AND (? = '' OR body = ?)),
              best AS (SELECT id, rank FROM found ORDER BY rank DESC, id LIMIT %d)
            SELECT 'hit', entry.id, entry.title, ts_headline('swedish', entry.text, wanted.words), 1
              FROM best JOIN entry ON entry.id = best.id, wanted
            UNION ALL SELECT 'body', body, NULL, NULL, count(*) FROM found GROUP BY body
            UNION ALL SELECT 'kind', kind, NULL, NULL, count(*) FROM found GROUP BY kind
            UNION ALL SELECT 'year', year, NULL, NULL, count(*) FROM found GROUP BY year
            UNION ALL SELECT 'status', status, NULL, NULL, count(*) FROM found GROUP BY status""";

    private static final String TYPED = SEARCH.formatted("websearch_to_tsquery('swedish', ?)", AskedQuery.HITS);
    private static final String BEGINNING = SEARCH.formatted("to_tsquery('simple', ?)", AskedQuery.HITS);

    private final String url;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

    ComparedPostgres(PostgresServer server) throws SQLException {
        url = server.url("postgres") + "&reWriteBatchedInserts=true";
        execute("""
                CREATE TABLE entry (id text PRIMARY KEY, diarienummer text, day date, body text, kind text, year text,
                  status text, title text, text text, words tsvector)""");
    }

    @Override
    public void add(List<Entry> entries) throws SQLException {
        String insert = "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, setweight(to_tsvector('swedish', ?), 'A')"
                + " || setweight(to_tsvector('swedish', ?), 'B') || setweight(to_tsvector('swedish', ?), 'C'))";
        Connection connection = taken();
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Entry entry : entries) {
                List<Object> values = List.of(
                        entry.id(),
                        entry.diarienummer(),
                        Date.valueOf(entry.date()),
                        entry.body(),
                        entry.kind(),
                        Integer.toString(entry.facetYear()),
                        entry.status(),
                        entry.title(),
                        entry.text(),
                        entry.title(),
                        entry.text(),
                        ComparedOpenSearch.about(entry));
                for (int i = 0; i < values.size(); i++) {
                    statement.setObject(i + 1, values.get(i));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
        idle.add(connection);
    }

    @Override
    public void finish() throws SQLException {
        execute("CREATE INDEX entry_words ON entry USING gin (words)");
        execute("VACUUM ANALYZE entry");
        execute("CHECKPOINT");
    }

    @Override
    public long bytes() throws SQLException {
        Connection connection = taken();
        try (Statement statement = connection.createStatement();
                ResultSet size = statement.executeQuery("SELECT pg_total_relation_size('entry')")) {
            size.next();
            return size.getLong(1);
        } finally {
            idle.add(connection);
        }
    }

    @Override
    public void search(AskedQuery asked) throws SQLException {
        boolean beginning = asked.shape() == AskedQuery.Shape.PREFIX;
        Connection connection = taken();
        try (PreparedStatement statement = connection.prepareStatement(beginning ? BEGINNING : TYPED)) {
            statement.setString(1, beginning ? asked.words().get(0) + ":*" : asked.typed());
            statement.setString(2, asked.body());
            statement.setString(3, asked.body());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(2);
                }
            }
        }
        idle.add(connection);
    }

    private void execute(String sql) throws SQLException {
        Connection connection = taken();
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        idle.add(connection);
    }

    private Connection taken() throws SQLException {
        Connection connection = idle.poll();
        return connection == null ? DriverManager.getConnection(url) : connection;
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : idle) {
            connection.close();
        }
    }
}
