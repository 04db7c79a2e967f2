package se.diarium.synonym;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The list in its tables. Every change raises the version of the list, by which other nodes see that there is something to read. */
class SynonymTable {

    /** The version of a list that nobody, not even the first start, has written to. */
    static final long UNTOUCHED = 0;

    private static final String SELECT = "SELECT id, kind, terms, revision, changed_by, changed_at FROM dia_synonym";
    private static final String SEPARATOR = "\n";

    private final JdbcTemplate jdbc;

    SynonymTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    long version() {
        return jdbc.queryForObject("SELECT list_version FROM dia_synonym_state WHERE id = 1", Long.class);
    }

    /** Makes the untouched list a touched one; false when another has done so. */
    boolean touch() {
        return jdbc.update("UPDATE dia_synonym_state SET list_version = 1 WHERE id = 1 AND list_version = ?", UNTOUCHED)
                == 1;
    }

    List<SynonymEntry> all() {
        return jdbc.query(SELECT + " ORDER BY terms, id", SynonymTable::entry);
    }

    Optional<SynonymEntry> find(String id) {
        return jdbc.query(SELECT + " WHERE id = ?", SynonymTable::entry, id).stream()
                .findFirst();
    }

    void insert(SynonymEntry entry) {
        jdbc.update(
                "INSERT INTO dia_synonym (id, kind, terms, revision, changed_by, changed_at) VALUES (?, ?, ?, ?, ?, ?)",
                entry.id(),
                entry.kind().name(),
                String.join(SEPARATOR, entry.terms()),
                entry.revision(),
                entry.changedBy(),
                entry.changedAt().toEpochMilli());
        raiseVersion();
    }

    /** Writes an entry in the place of the revision before it; false when that is no longer there. */
    boolean update(SynonymEntry entry) {
        boolean done = jdbc.update(
                        "UPDATE dia_synonym SET kind = ?, terms = ?, revision = ?, changed_by = ?, changed_at = ?"
                                + " WHERE id = ? AND revision = ?",
                        entry.kind().name(),
                        String.join(SEPARATOR, entry.terms()),
                        entry.revision(),
                        entry.changedBy(),
                        entry.changedAt().toEpochMilli(),
                        entry.id(),
                        entry.revision() - 1)
                == 1;
        raiseVersion();
        return done;
    }

    /** Deletes a revision of an entry; false when it is no longer there. */
    boolean delete(String id, int revision) {
        boolean done = jdbc.update("DELETE FROM dia_synonym WHERE id = ? AND revision = ?", id, revision) == 1;
        raiseVersion();
        return done;
    }

    private void raiseVersion() {
        jdbc.update("UPDATE dia_synonym_state SET list_version = list_version + 1 WHERE id = 1");
    }

    private static SynonymEntry entry(ResultSet row, int index) throws SQLException {
        return new SynonymEntry(
                row.getString(1),
                SynonymKind.valueOf(row.getString(2)),
                List.of(row.getString(3).split(SEPARATOR)),
                row.getInt(4),
                row.getString(5),
                Instant.ofEpochMilli(row.getLong(6)));
    }
}
