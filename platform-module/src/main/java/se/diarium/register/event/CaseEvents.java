package se.diarium.register.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the events of a case: of itself and of all that is in it. */
public class CaseEvents {

    private static final String OF_CASE = " FROM dia_event WHERE series_code = ? AND diarienummer = ?";

    private final JdbcTemplate jdbc;

    public CaseEvents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The nodes that something has happened to in a case. */
    public List<String> nodes(String series, String diarienummer) {
        return jdbc.queryForList("SELECT DISTINCT node_id" + OF_CASE, String.class, series, diarienummer);
    }

    /** How many events of a case are of other nodes than these. */
    public long count(String series, String diarienummer, Collection<String> without) {
        return jdbc.queryForObject(
                "SELECT COUNT(*)" + OF_CASE + exclusion(without),
                Long.class,
                values(series, diarienummer, without).toArray());
    }

    /** A page of the events of a case that are of other nodes than these, latest first. */
    public List<Event> page(String series, String diarienummer, Collection<String> without, int offset, int limit) {
        List<Object> values = values(series, diarienummer, without);
        values.add(limit);
        values.add(offset);
        return jdbc
                .query(
                        "SELECT " + StoredEvent.COLUMNS + OF_CASE + exclusion(without)
                                + " ORDER BY event_sequence DESC LIMIT ? OFFSET ?",
                        StoredEvent::of,
                        values.toArray())
                .stream()
                .map(StoredEvent::event)
                .toList();
    }

    private static String exclusion(Collection<String> without) {
        return without.isEmpty()
                ? ""
                : " AND node_id NOT IN (" + String.join(", ", Collections.nCopies(without.size(), "?")) + ")";
    }

    private static List<Object> values(String series, String diarienummer, Collection<String> without) {
        List<Object> values = new ArrayList<>(List.of(series, diarienummer));
        values.addAll(without);
        return values;
    }
}
