package se.diarium.register.event;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** A stretch of a chain of events that is recomputed a part at a time. */
public final class ChainStretch {

    private static final int PART = 1000;

    private final JdbcTemplate jdbc;
    private final String series;
    private final long last;
    private final ChainCheck check;
    private long reached;

    ChainStretch(JdbcTemplate jdbc, String series, long first, long last, ChainCheck check) {
        this.jdbc = jdbc;
        this.series = series;
        this.last = last;
        this.check = check;
        this.reached = first - 1;
    }

    /**
     * Recomputes the next part, inside a transaction.
     *
     * @return whether there is more
     */
    public boolean next() {
        List<StoredEvent> part = jdbc.query(
                "SELECT " + StoredEvent.COLUMNS
                        + " FROM dia_event WHERE series_code = ? AND event_sequence > ? AND event_sequence <= ?"
                        + " ORDER BY series_code, event_sequence LIMIT ?",
                StoredEvent::of,
                series,
                reached,
                last,
                PART);
        part.forEach(check::next);
        reached = part.size() < PART ? last : part.get(part.size() - 1).sequence();
        return reached < last;
    }

    /** The place it has come to. */
    public long reached() {
        return reached;
    }

    /** What was found in a stretch with the chain going on after it. */
    public ChainReport within() {
        return check.endWithin(last);
    }

    /**
     * What was found in a stretch to the end of the chain.
     *
     * @param said the end, as the register said when the stretch was begun
     */
    public ChainReport toEnd(ChainEnd said) {
        return check.end(said);
    }
}
