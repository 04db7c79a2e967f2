package se.diarium.search.judged;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.diarium.search.Entry;

/**
 * PostgreSQL's full text in its {@code swedish} configuration: heading of weight A, text B, and what else describes a document C, ranked by
 * {@code ts_rank_cd}. It has no relaxing of its own, so it is measured twice: as it is, and followed by what has any of the words.
 */
final class PostgresRanking implements RankedSearch {

    private static final String ALL = """
            SELECT id FROM document, websearch_to_tsquery('swedish', ?) AS wanted
            WHERE words @@ wanted ORDER BY ts_rank_cd(words, wanted) DESC, id LIMIT ?""";

    /** Any of the words, without what is excluded. */
    private static final String ANY = """
            SELECT id FROM document,
              CAST(replace(CAST(websearch_to_tsquery('swedish', ?) AS text), ' & ', ' | ') AS tsquery) AS wanted
            WHERE words @@ wanted AND NOT words @@ websearch_to_tsquery('swedish', ?)
            ORDER BY ts_rank_cd(words, wanted) DESC, id LIMIT ?""";

    private final Connection connection;
    private final boolean relaxing;

    private PostgresRanking(Connection connection, boolean relaxing) {
        this.connection = connection;
        this.relaxing = relaxing;
    }

    /** @param url where a database with nothing in it is found */
    static List<RankedSearch> of(String url, List<Entry> entries) throws SQLException {
        fill(url, entries);
        return List.of(
                new PostgresRanking(DriverManager.getConnection(url), false),
                new PostgresRanking(DriverManager.getConnection(url), true));
    }

    private static void fill(String url, List<Entry> entries) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE document (id text PRIMARY KEY, words tsvector)");
            }
            String insert = "INSERT INTO document VALUES (?, setweight(to_tsvector('swedish', ?), 'A')"
                    + " || setweight(to_tsvector('swedish', ?), 'B') || setweight(to_tsvector('swedish', ?), 'C'))";
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                for (Entry entry : entries) {
                    statement.setString(1, entry.id());
                    statement.setString(2, entry.title());
                    statement.setString(3, entry.text());
                    statement.setString(4, description(entry));
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }

    /** What stands about a document beside heading and text, as Diarium's own index has it. */
    static String description(Entry entry) {
        return String.join("\n", entry.counterparty(), entry.decision(), entry.diarienummer());
    }

    @Override
    public String name() {
        return relaxing ? "PostgreSQL swedish, then any word" : "PostgreSQL swedish";
    }

    @Override
    public List<String> ids(String query, int limit) {
        try {
            Set<String> ids = new LinkedHashSet<>(ask(ALL, limit, query));
            if (relaxing) {
                ids.addAll(ask(ANY, limit, words(query, false), words(query, true)));
            }
            return ids.stream().limit(limit).toList();
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not answer " + query, e);
        }
    }

    private static String words(String query, boolean excluded) {
        return Arrays.stream(query.split("\\s+"))
                .filter(word -> word.startsWith("-") == excluded)
                .map(word -> excluded ? word.substring(1) : word)
                .collect(Collectors.joining(excluded ? " or " : " "));
    }

    private List<String> ask(String sql, int limit, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            statement.setInt(parameters.length + 1, limit);
            List<String> ids = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
