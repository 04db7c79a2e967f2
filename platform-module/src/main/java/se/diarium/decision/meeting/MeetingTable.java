package se.diarium.decision.meeting;

import java.sql.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.series.Condition;

/** The keys and states of meetings. */
class MeetingTable {

    private final JdbcTemplate jdbc;

    MeetingTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String nodeId, MeetingKey key, MeetingStatus status) {
        jdbc.update(
                "INSERT INTO dia_meeting (node_id, body_code, meeting_day, day_sequence, meeting_status)"
                        + " VALUES (?, ?, ?, ?, ?)",
                nodeId,
                key.body(),
                Date.valueOf(key.date()),
                key.sequence(),
                status.name());
    }

    /** The node of a meeting; its row stays locked until the transaction ends. */
    Optional<String> lock(MeetingKey key) {
        return node(key, " FOR UPDATE");
    }

    Optional<String> find(MeetingKey key) {
        return node(key, "");
    }

    private Optional<String> node(MeetingKey key, String how) {
        return jdbc
                .queryForList(
                        "SELECT node_id FROM dia_meeting WHERE body_code = ? AND meeting_day = ? AND day_sequence = ?"
                                + how,
                        String.class,
                        key.body(),
                        Date.valueOf(key.date()),
                        key.sequence())
                .stream()
                .findFirst();
    }

    /** How many meetings a body has on a day, cancelled ones among them. */
    int on(MeetingKey key) {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM dia_meeting WHERE body_code = ? AND meeting_day = ?",
                Integer.class,
                key.body(),
                Date.valueOf(key.date()));
    }

    void status(String nodeId, MeetingStatus status) {
        jdbc.update("UPDATE dia_meeting SET meeting_status = ? WHERE node_id = ?", status.name(), nodeId);
    }

    /** The nodes of the meetings, earliest first. */
    List<String> list(MeetingFilter filter, int offset, int limit) {
        Condition condition = condition(filter);
        List<Object> values = condition.values();
        values.add(limit);
        values.add(offset);
        return jdbc.queryForList(
                "SELECT node_id FROM dia_meeting" + condition.where()
                        + " ORDER BY meeting_day, body_code, day_sequence LIMIT ? OFFSET ?",
                String.class,
                values.toArray());
    }

    long count(MeetingFilter filter) {
        Condition condition = condition(filter);
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM dia_meeting" + condition.where(),
                Long.class,
                condition.values().toArray());
    }

    private static Condition condition(MeetingFilter filter) {
        Condition condition = new Condition().equal("body_code", filter.body());
        if (filter.from() != null) {
            condition.and("meeting_day >= ?", Date.valueOf(filter.from()));
        }
        return filter.to() == null ? condition : condition.and("meeting_day <= ?", Date.valueOf(filter.to()));
    }
}
