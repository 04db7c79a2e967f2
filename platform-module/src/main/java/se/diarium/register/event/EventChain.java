package se.diarium.register.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.schema.LockedRow;

/**
 * The chains of events, one for each series and one for the users. Appending locks the end of the series' chain until the transaction ends, so
 * it is done last in a transaction.
 */
public class EventChain {

    /** The chain of what happens to users: no series of cases, whose codes begin with a letter or a digit. */
    public static final String PEOPLE = "_PEOPLE";

    private static final String END =
            "SELECT last_sequence, last_hash FROM dia_event_chain WHERE series_code = ? FOR UPDATE";

    private final JdbcTemplate jdbc;

    public EventChain(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Appends events to the chains of their series; the series are locked in the order of their codes. */
    public void append(Collection<NewEvent> events) {
        Map<String, List<NewEvent>> bySeries =
                events.stream().collect(Collectors.groupingBy(NewEvent::series, TreeMap::new, Collectors.toList()));
        bySeries.forEach(this::append);
    }

    private void append(String series, List<NewEvent> events) {
        ChainEnd end = lockedEnd(series);
        List<Object[]> rows = new ArrayList<>();
        for (NewEvent event : events) {
            StoredEvent link = StoredEvent.following(end.hash(), end.sequence() + 1, event);
            end = new ChainEnd(series, link.sequence(), link.hash());
            rows.add(link.values());
        }
        jdbc.batchUpdate(
                "INSERT INTO dia_event (" + StoredEvent.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
        jdbc.update(
                "UPDATE dia_event_chain SET last_sequence = ?, last_hash = ? WHERE series_code = ?",
                end.sequence(),
                end.hash(),
                series);
    }

    private ChainEnd lockedEnd(String series) {
        List<ChainEnd> ends = ends(series);
        if (ends.isEmpty()) {
            LockedRow.insertUnlessThere(
                    jdbc,
                    "INSERT INTO dia_event_chain (series_code, last_sequence, last_hash) VALUES (?, 0, ?)",
                    series,
                    Event.START);
            ends = ends(series);
        }
        return ends.get(0);
    }

    private List<ChainEnd> ends(String series) {
        return jdbc.query(END, (row, index) -> new ChainEnd(series, row.getLong(1), row.getString(2)), series);
    }

    /** What happened to a node, oldest first. */
    public List<Event> of(String nodeId) {
        return jdbc
                .query(
                        "SELECT " + StoredEvent.COLUMNS + " FROM dia_event WHERE node_id = ? ORDER BY event_sequence",
                        StoredEvent::of,
                        nodeId)
                .stream()
                .map(StoredEvent::event)
                .toList();
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
}
