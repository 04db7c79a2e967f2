package se.diarium.register.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.JdbcTemplate;

/** The journal's table, and the waking of those who follow it on this node. */
public class Journal {

    private final JdbcTemplate jdbc;
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();

    public Journal(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes that these nodes changed, in the transaction of the change. */
    public void write(Collection<String> nodeIds, Instant at) {
        for (String nodeId : nodeIds) {
            jdbc.update("INSERT INTO dia_journal (node_id, written_at) VALUES (?, ?)", nodeId, at.toEpochMilli());
        }
    }

    /** The entries after this id, in order. */
    public List<JournalEntry> after(long id, int limit) {
        return jdbc.query(
                "SELECT entry_id, node_id, written_at FROM dia_journal WHERE entry_id > ? ORDER BY entry_id LIMIT ?",
                Journal::entry,
                id,
                limit);
    }

    /** The highest id of an entry; 0 when there is none. */
    public long head() {
        Long head = jdbc.queryForObject("SELECT MAX(entry_id) FROM dia_journal", Long.class);
        return head == null ? 0 : head;
    }

    /** Number of entries after this id. */
    public long countAfter(long id) {
        Long count = jdbc.queryForObject("SELECT COUNT(*) FROM dia_journal WHERE entry_id > ?", Long.class, id);
        return count == null ? 0 : count;
    }

    /** Those of these entries that are there by now. */
    public List<JournalEntry> those(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        return jdbc.query(
                "SELECT entry_id, node_id, written_at FROM dia_journal WHERE entry_id IN (" + marks
                        + ") ORDER BY entry_id",
                Journal::entry,
                ids.toArray());
    }

    private static JournalEntry entry(ResultSet row, int index) throws SQLException {
        return new JournalEntry(
                row.getLong("entry_id"), row.getString("node_id"), Instant.ofEpochMilli(row.getLong("written_at")));
    }

    /** Calls this after each commit on this node that wrote to the journal; it has to return at once. */
    public void onWritten(Runnable follower) {
        followers.add(follower);
    }

    void wakeFollowers() {
        followers.forEach(Runnable::run);
    }
}
