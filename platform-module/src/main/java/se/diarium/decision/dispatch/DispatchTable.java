package se.diarium.decision.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** The recipients of extracts and what became of each. */
class DispatchTable {

    /** Longer than any mail takes to leave. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final String SELECT =
            "SELECT id, item_id, case_id, recipient_name, recipient_email, dispatch_state, record_id, message_id,"
                    + " changed_at, sent_by, remark FROM dia_dispatch";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    DispatchTable(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String itemId, String caseId, RecipientInput recipient, int place) {
        jdbc.update(
                "INSERT INTO dia_dispatch (id, item_id, case_id, place, recipient_name, recipient_email, email_key,"
                        + " dispatch_state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                itemId,
                caseId,
                place,
                recipient.name(),
                recipient.email(),
                RecipientRules.key(recipient.email()),
                DispatchState.WAITING.name());
    }

    void rename(String id, String name, int place) {
        jdbc.update("UPDATE dia_dispatch SET recipient_name = ?, place = ? WHERE id = ?", name, place, id);
    }

    /** Takes out one that nothing has been sent to. */
    void remove(String id) {
        jdbc.update("DELETE FROM dia_dispatch WHERE id = ? AND dispatch_state = ?", id, DispatchState.WAITING.name());
    }

    List<Dispatch> of(String itemId) {
        return query(" WHERE item_id = ? ORDER BY place, recipient_email", itemId);
    }

    List<Dispatch> ofCase(String caseId) {
        return query(" WHERE case_id = ? ORDER BY changed_at, place, recipient_email", caseId);
    }

    Optional<Dispatch> find(String id) {
        return query(" WHERE id = ?", id).stream().findFirst();
    }

    Optional<Dispatch> withMessage(String messageId) {
        return query(" WHERE message_id = ?", messageId).stream().findFirst();
    }

    /** Those whose sending began so long ago that it was interrupted. */
    List<Dispatch> interrupted(String itemId) {
        return query(
                " WHERE item_id = ? AND dispatch_state = ? AND changed_at < ?",
                itemId,
                DispatchState.SENDING.name(),
                clock.instant().minus(PATIENCE).toEpochMilli());
    }

    /**
     * Claims a recipient for sending; of several who want to, one gets it.
     *
     * @param before the state in which the recipient was seen
     */
    boolean claim(Dispatch before, String recordId, String messageId, String user) {
        return jdbc.update(
                        "UPDATE dia_dispatch SET dispatch_state = ?, record_id = ?, message_id = ?, changed_at = ?,"
                                + " sent_by = ?, remark = NULL WHERE id = ? AND dispatch_state = ?",
                        DispatchState.SENDING.name(),
                        recordId,
                        messageId,
                        clock.millis(),
                        user,
                        before.id(),
                        before.state().name())
                == 1;
    }

    /** Goes from one state to another; whether it was in that one. */
    boolean become(String id, DispatchState from, DispatchState to, String remark) {
        return jdbc.update(
                        "UPDATE dia_dispatch SET dispatch_state = ?, changed_at = ?, remark = ?"
                                + " WHERE id = ? AND dispatch_state = ?",
                        to.name(),
                        clock.millis(),
                        remark,
                        id,
                        from.name())
                == 1;
    }

    /** Goes to having been sent otherwise; whether it was as it was seen. */
    boolean sentOtherwise(Dispatch before, String how, String user) {
        return jdbc.update(
                        "UPDATE dia_dispatch SET dispatch_state = ?, changed_at = ?, sent_by = ?, remark = ?"
                                + " WHERE id = ? AND dispatch_state = ?",
                        DispatchState.OTHERWISE.name(),
                        clock.millis(),
                        user,
                        how,
                        before.id(),
                        before.state().name())
                == 1;
    }

    private List<Dispatch> query(String condition, Object... values) {
        return jdbc.query(SELECT + condition, (row, index) -> dispatch(row), values);
    }

    private static Dispatch dispatch(ResultSet row) throws SQLException {
        long at = row.getLong(9);
        return new Dispatch(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                DispatchState.valueOf(row.getString(6)),
                row.getString(7),
                row.getString(8),
                at == 0 ? null : Instant.ofEpochMilli(at),
                row.getString(10),
                row.getString(11));
    }
}
