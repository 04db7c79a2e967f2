package se.diarium.register.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.schema.LockedRow;

/**
 * The chains of events, one for each series. Appending locks the end of the series' chain until the transaction ends, so
 * it is done last in a transaction, and for several series in the order of their codes.
 */
public class EventChain {

    private static final String COLUMNS = "series_code, event_sequence, node_id, diarienummer, occurred_at, actor,"
            + " event_type, before_json, after_json, previous_hash, event_hash";

    private final JdbcTemplate jdbc;

    public EventChain(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Appends an event to the chain of its series. */
    public void append(NewEvent event) {
        String series = event.series();
        if (jdbc.queryForList("SELECT last_hash FROM dia_event_chain WHERE series_code = ?", String.class, series)
                .isEmpty()) {
            LockedRow.insertUnlessThere(
                    jdbc,
                    "INSERT INTO dia_event_chain (series_code, last_sequence, last_hash) VALUES (?, 0, ?)",
                    series,
                    Event.START);
        }
        jdbc.update("UPDATE dia_event_chain SET last_sequence = last_sequence + 1 WHERE series_code = ?", series);
        Event link = jdbc.queryForObject(
                "SELECT last_sequence, last_hash FROM dia_event_chain WHERE series_code = ?",
                (row, index) -> Event.following(row.getString(2), row.getLong(1), event),
                series);
        jdbc.update("UPDATE dia_event_chain SET last_hash = ? WHERE series_code = ?", link.hash(), series);
        insert(link);
    }

    private void insert(Event link) {
        NewEvent event = link.content();
        jdbc.update(
                "INSERT INTO dia_event (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                event.series(),
                link.sequence(),
                event.nodeId(),
                event.diarienummer(),
                event.at().toEpochMilli(),
                event.actor(),
                event.type().name(),
                event.before(),
                event.after(),
                link.previousHash(),
                link.hash());
    }

    /** What happened to a node, oldest first. */
    public List<Event> of(String nodeId) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM dia_event WHERE node_id = ? ORDER BY event_sequence",
                EventChain::event,
                nodeId);
    }

    /** The sequence of the last event of a node; 0 if nothing has happened to it. */
    public long lastOf(String nodeId) {
        return orZero(
                jdbc.queryForObject("SELECT MAX(event_sequence) FROM dia_event WHERE node_id = ?", Long.class, nodeId));
    }

    /** The sequence of the last event of a case and all its parts; 0 if nothing has happened to them. */
    public long lastOf(String series, String diarienummer) {
        return orZero(jdbc.queryForObject(
                "SELECT MAX(event_sequence) FROM dia_event WHERE series_code = ? AND diarienummer = ?",
                Long.class,
                series,
                diarienummer));
    }

    private static long orZero(Long sequence) {
        return sequence == null ? 0 : sequence;
    }

    /**
     * Recomputes the chain of a series.
     *
     * @return the first sequence where something was changed or removed; empty when the chain is unbroken
     */
    public Optional<Long> firstBreak(String series) {
        ChainCheck check = new ChainCheck();
        jdbc.query(
                "SELECT " + COLUMNS + " FROM dia_event WHERE series_code = ? ORDER BY event_sequence",
                row -> {
                    check.next(event(row, 0));
                },
                series);
        List<Long> end = jdbc.query(
                "SELECT last_sequence, last_hash FROM dia_event_chain WHERE series_code = ?",
                (row, index) -> check.end(row.getLong(1), row.getString(2)),
                series);
        return (end.isEmpty() ? List.of(check.end(0, Event.START)) : end)
                .stream().filter(sequence -> sequence > 0).findFirst();
    }

    private static Event event(ResultSet row, int index) throws SQLException {
        NewEvent content = new NewEvent(
                row.getString("series_code"),
                row.getString("node_id"),
                row.getString("diarienummer"),
                Instant.ofEpochMilli(row.getLong("occurred_at")),
                row.getString("actor"),
                EventType.valueOf(row.getString("event_type")),
                row.getString("before_json"),
                row.getString("after_json"));
        return new Event(
                content, row.getLong("event_sequence"), row.getString("previous_hash"), row.getString("event_hash"));
    }
}
