package se.diarium.register.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds events in the whole register, latest first. Called inside a transaction. */
public class EventSearch {

    private final JdbcTemplate jdbc;

    public EventSearch(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is looked for; what is null or empty is not asked for.
     *
     * @param series codes of the series that it may be in
     * @param diarienummer of a case, as the region writes it
     * @param nodeId of what it happened to
     * @param actor user name of who did it
     * @param from the first moment
     * @param before the moment after the last
     */
    public record Question(
            Collection<String> series,
            String diarienummer,
            String nodeId,
            String actor,
            Collection<EventType> types,
            Instant from,
            Instant before) {}

    /** An event as its row stands, whatever somebody may have written there. */
    public record Found(
            String series,
            long sequence,
            Instant at,
            String actor,
            String type,
            String diarienummer,
            String nodeId,
            String before,
            String after,
            String hash) {

        public Key key() {
            return new Key(at.toEpochMilli(), series, sequence);
        }
    }

    /** The place of an event among all. */
    public record Key(long at, String series, long sequence) {}

    /** @param after the place of the last event of the page before; null for the first page */
    public List<Found> page(Question question, Key after, int limit) {
        StringBuilder sql = new StringBuilder("SELECT " + StoredEvent.COLUMNS + " FROM dia_event WHERE 1 = 1");
        List<Object> values = new ArrayList<>();
        if (!question.series().isEmpty()) {
            in(sql, values, "series_code", question.series());
        }
        if (question.diarienummer() != null) {
            condition(sql, values, "diarienummer = ?", question.diarienummer());
        }
        if (question.nodeId() != null) {
            condition(sql, values, "node_id = ?", question.nodeId());
        }
        if (question.actor() != null) {
            condition(sql, values, "actor = ?", question.actor());
        }
        if (!question.types().isEmpty()) {
            in(
                    sql,
                    values,
                    "event_type",
                    question.types().stream().map(EventType::name).toList());
        }
        if (question.from() != null) {
            condition(sql, values, "occurred_at >= ?", question.from().toEpochMilli());
        }
        if (question.before() != null) {
            condition(sql, values, "occurred_at < ?", question.before().toEpochMilli());
        }
        if (after != null) {
            condition(sql, values, "occurred_at <= ?", after.at());
            condition(
                    sql,
                    values,
                    "(occurred_at < ? OR series_code < ? OR series_code = ? AND event_sequence < ?)",
                    after.at(),
                    after.series(),
                    after.series(),
                    after.sequence());
        }
        sql.append(" ORDER BY occurred_at DESC, series_code DESC, event_sequence DESC LIMIT ?");
        values.add(limit);
        return jdbc.query(sql.toString(), StoredEvent::of, values.toArray()).stream()
                .map(EventSearch::found)
                .toList();
    }

    private static void condition(StringBuilder sql, List<Object> values, String condition, Object... given) {
        sql.append(" AND ").append(condition);
        values.addAll(List.of(given));
    }

    private static void in(StringBuilder sql, List<Object> values, String column, Collection<String> accepted) {
        sql.append(" AND ")
                .append(column)
                .append(" IN (")
                .append(String.join(", ", Collections.nCopies(accepted.size(), "?")))
                .append(')');
        values.addAll(accepted);
    }

    private static Found found(StoredEvent event) {
        return new Found(
                event.series(),
                event.sequence(),
                Instant.ofEpochMilli(event.at()),
                event.actor(),
                event.type(),
                event.diarienummer(),
                event.nodeId(),
                event.before(),
                event.after(),
                event.hash());
    }
}
