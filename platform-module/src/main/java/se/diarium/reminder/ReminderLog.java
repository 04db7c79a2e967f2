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
public class ReminderLog {

    private static final String ONE = " WHERE node_id = ? AND due_day = ? AND day_offset = ?";

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final String table;

    /** @param table that is used by nobody else */
    public ReminderLog(JdbcTemplate jdbc, Clock clock, String table) {
        this.jdbc = jdbc;
        this.table = table;
        this.clock = clock;
    }

    /**
     * A reminder of a deadline, or of whatever else has a day and an id.
     *
     * @param nodeId of the deadline
     * @param due its day; a deadline that is moved is reminded of anew
     * @param offset days from that day
     */
    public record Key(String nodeId, LocalDate due, int offset) {

        private Object[] values() {
            return new Object[] {nodeId, Date.valueOf(due), offset};
        }
    }

    /** Whether it is noted as sent, or as being sent. */
    public boolean has(Key key) {
        return !jdbc.queryForList("SELECT node_id FROM " + table + ONE, String.class, key.values())
                .isEmpty();
    }

    /** Notes that it is about to be sent. */
    public void begin(Key key) {
        jdbc.update("INSERT INTO " + table + " (node_id, due_day, day_offset) VALUES (?, ?, ?)", key.values());
    }

    /** Notes that it was sent. */
    public void sent(Key key) {
        jdbc.update(
                "UPDATE " + table + " SET sent_at = ?" + ONE,
                clock.millis(),
                key.nodeId(),
                Date.valueOf(key.due()),
                key.offset());
    }

    /** Notes that it was not sent, so that it is tried again. */
    public void notSent(Key key) {
        jdbc.update("DELETE FROM " + table + ONE, key.values());
    }

    /** What was about to be reminded of when the platform stopped; each is told of once. */
    public List<String> takeInterrupted() {
        List<String> interrupted =
                jdbc.queryForList("SELECT node_id FROM " + table + " WHERE sent_at IS NULL", String.class);
        jdbc.update("UPDATE " + table + " SET sent_at = ? WHERE sent_at IS NULL", clock.millis());
        return interrupted;
    }
}
