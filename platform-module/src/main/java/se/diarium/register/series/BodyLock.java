package se.diarium.register.series;

import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.schema.LockedRow;

/** Makes those wait for each other who change the same of a body, on one node and on many. */
public class BodyLock {

    private final JdbcTemplate jdbc;

    public BodyLock(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps others from changing this of the body until the transaction ends.
     *
     * @param purpose what is changed, twenty characters at most
     */
    public void take(String body, String purpose) {
        LockedRow.insertUnlessThere(
                jdbc, "INSERT INTO dia_body_lock (body_code, lock_purpose, changes) VALUES (?, ?, 0)", body, purpose);
        jdbc.update(
                "UPDATE dia_body_lock SET changes = changes + 1 WHERE body_code = ? AND lock_purpose = ?",
                body,
                purpose);
    }
}
