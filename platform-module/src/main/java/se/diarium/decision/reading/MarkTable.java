package se.diarium.decision.reading;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.schema.LockedRow;

/** What members have marked as read and noted, each row found by its owner's name alone. */
class MarkTable {

    private final JdbcTemplate jdbc;

    MarkTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** When a person marked these records as read, by their ids. */
    Map<String, Instant> read(String person) {
        Map<String, Instant> read = new HashMap<>();
        jdbc.query(
                "SELECT record_id, read_at FROM dia_paper_read WHERE person = ?",
                row -> {
                    read.put(row.getString(1), Instant.ofEpochMilli(row.getLong(2)));
                },
                person);
        return read;
    }

    /** Marks a record as read, unless it is already; since when it is. */
    Instant markRead(String person, String recordId, Instant now) {
        LockedRow.insertUnlessThere(
                jdbc,
                "INSERT INTO dia_paper_read (person, record_id, read_at) VALUES (?, ?, ?)",
                person,
                recordId,
                now.toEpochMilli());
        return Instant.ofEpochMilli(jdbc.queryForObject(
                "SELECT read_at FROM dia_paper_read WHERE person = ? AND record_id = ?", Long.class, person, recordId));
    }

    void unmark(String person, String recordId) {
        jdbc.update("DELETE FROM dia_paper_read WHERE person = ? AND record_id = ?", person, recordId);
    }

    Optional<PrivateNote> note(String person, String itemId) {
        return jdbc
                .query(
                        "SELECT note_text, written_at FROM dia_private_note WHERE person = ? AND item_id = ?",
                        (row, index) -> new PrivateNote(row.getString(1), Instant.ofEpochMilli(row.getLong(2))),
                        person,
                        itemId)
                .stream()
                .findFirst();
    }

    void write(String person, String itemId, PrivateNote note) {
        long at = note.writtenAt().toEpochMilli();
        LockedRow.insertUnlessThere(
                jdbc,
                "INSERT INTO dia_private_note (person, item_id, note_text, written_at) VALUES (?, ?, ?, ?)",
                person,
                itemId,
                note.text(),
                at);
        jdbc.update(
                "UPDATE dia_private_note SET note_text = ?, written_at = ? WHERE person = ? AND item_id = ?",
                note.text(),
                at,
                person,
                itemId);
    }

    void eraseNote(String person, String itemId) {
        jdbc.update("DELETE FROM dia_private_note WHERE person = ? AND item_id = ?", person, itemId);
    }

    void erase(String person) {
        jdbc.update("DELETE FROM dia_private_note WHERE person = ?", person);
        jdbc.update("DELETE FROM dia_paper_read WHERE person = ?", person);
    }
}
