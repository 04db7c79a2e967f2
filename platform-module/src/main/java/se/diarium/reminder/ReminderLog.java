package se.diarium.reminder;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which reminders were sent. A reminder is noted before it is sent and confirmed after, so that none is sent twice whenever the
 * platform stops. Used by one node of a cluster at a time, each call in a transaction of its own.
 */
class ReminderLog {

    private static final String ONE = " WHERE node_id = ? AND due_day = ? AND day_offset = ?";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    ReminderLog(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A reminder of a deadline.
     *
     * @param nodeId of the deadline
     * @param due its day; a deadline that is moved is reminded of anew
     * @param offset days from that day
     */
    record Key(String nodeId, LocalDate due, int offset) {

        private Object[] values() {
            return new Object[] {nodeId, Date.valueOf(due), offset};
        }
    }

    /** Whether it is noted as sent, or as being sent. */
    boolean has(Key key) {
        return !jdbc.queryForList("SELECT node_id FROM dia_reminder" + ONE, String.class, key.values())
                .isEmpty();
    }

    /** Notes that it is about to be sent. */
    void begin(Key key) {
        jdbc.update("INSERT INTO dia_reminder (node_id, due_day, day_offset) VALUES (?, ?, ?)", key.values());
    }

    /** Notes that it was sent. */
    void sent(Key key) {
        jdbc.update(
                "UPDATE dia_reminder SET sent_at = ?" + ONE,
                clock.millis(),
                key.nodeId(),
                Date.valueOf(key.due()),
                key.offset());
    }

    /** Notes that it was not sent, so that it is tried again. */
    void notSent(Key key) {
        jdbc.update("DELETE FROM dia_reminder" + ONE, key.values());
    }

    /** Deadlines whose reminder was about to be sent when the platform stopped; each is told of once. */
    List<String> takeInterrupted() {
        List<String> interrupted =
                jdbc.queryForList("SELECT node_id FROM dia_reminder WHERE sent_at IS NULL", String.class);
        jdbc.update("UPDATE dia_reminder SET sent_at = ? WHERE sent_at IS NULL", clock.millis());
        return interrupted;
    }
}
