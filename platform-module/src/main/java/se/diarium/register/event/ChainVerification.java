package se.diarium.register.event;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** Recomputes the chains of events, a part at a time, so that their length costs no memory. Called inside a transaction. */
public class ChainVerification {

    private static final int PART = 1000;

    private final JdbcTemplate jdbc;

    public ChainVerification(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The series that have, or are said to have, a chain. */
    public Set<String> series() {
        Set<String> series = new TreeSet<>(jdbc.queryForList("SELECT series_code FROM dia_event_chain", String.class));
        series.addAll(jdbc.queryForList("SELECT DISTINCT series_code FROM dia_event", String.class));
        return series;
    }

    /** Where the chain of a series ends, as the register says. */
    public ChainEnd end(String series) {
        List<ChainEnd> ends = jdbc.query(
                "SELECT last_sequence, last_hash FROM dia_event_chain WHERE series_code = ?",
                (row, index) -> new ChainEnd(series, row.getLong(1), row.getString(2)),
                series);
        return ends.isEmpty() ? new ChainEnd(series, 0, Event.START) : ends.get(0);
    }

    /**
     * Begins to recompute a stretch of the chain of a series.
     *
     * @param first place of its first event
     * @param last place of its last event
     */
    public ChainStretch stretch(String series, long first, long last) {
        List<StoredEvent> before = jdbc.query(
                "SELECT " + StoredEvent.COLUMNS + " FROM dia_event WHERE series_code = ? AND event_sequence = ?",
                StoredEvent::of,
                series,
                first - 1);
        ChainCheck check = new ChainCheck(
                series, List.of(), first, before.stream().findFirst().orElse(null));
        return new ChainStretch(jdbc, series, first, last, check);
    }

    /**
     * Recomputes the chain of a series.
     *
     * @param noted ends that the chain is known to have had, of any series; without one, a chain that has been written anew
     *     from some event to its end cannot be told from the one there was
     */
    public ChainReport verify(String series, Collection<ChainEnd> noted) {
        ChainCheck check = new ChainCheck(series, noted);
        long last = Long.MIN_VALUE;
        List<StoredEvent> part;
        do {
            // In the order of the whole key: by the sequence alone, H2 reads and sorts all that is left for each part.
            part = jdbc.query(
                    "SELECT " + StoredEvent.COLUMNS + " FROM dia_event WHERE series_code = ? AND event_sequence > ?"
                            + " ORDER BY series_code, event_sequence LIMIT ?",
                    StoredEvent::of,
                    series,
                    last,
                    PART);
            for (StoredEvent event : part) {
                check.next(event);
                last = event.sequence();
            }
        } while (part.size() == PART);
        return check.end(end(series));
    }
}
