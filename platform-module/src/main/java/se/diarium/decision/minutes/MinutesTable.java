package se.diarium.decision.minutes;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is appointed to approve minutes, who has approved which paragraph, and when minutes as a whole were. */
class MinutesTable {

    private final JdbcTemplate jdbc;

    MinutesTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void appoint(String meetingId, Collection<ApproverInput> approvers) {
        jdbc.update("DELETE FROM dia_minutes_approver WHERE meeting_id = ?", meetingId);
        approvers.forEach(approver -> jdbc.update(
                "INSERT INTO dia_minutes_approver (meeting_id, membership_id, presided) VALUES (?, ?, ?)",
                meetingId,
                approver.member(),
                approver.presided() ? 1 : 0));
    }

    /** The ids of the memberships of those appointed, and whether each presided. */
    Map<String, Boolean> appointed(String meetingId) {
        Map<String, Boolean> appointed = new LinkedHashMap<>();
        jdbc.query(
                "SELECT membership_id, presided FROM dia_minutes_approver WHERE meeting_id = ?",
                row -> {
                    appointed.put(row.getString(1), row.getInt(2) == 1);
                },
                meetingId);
        return appointed;
    }

    void approve(String meetingId, Approval approval) {
        jdbc.update(
                "INSERT INTO dia_minutes_approval (meeting_id, item_id, membership_id, approved_on, noted_by)"
                        + " VALUES (?, ?, ?, ?, ?)",
                meetingId,
                approval.itemId(),
                approval.member(),
                Date.valueOf(approval.on()),
                approval.by());
    }

    List<Approval> approvals(String meetingId) {
        return jdbc.query(
                "SELECT item_id, membership_id, approved_on, noted_by FROM dia_minutes_approval WHERE meeting_id = ?",
                (row, index) -> new Approval(
                        row.getString(1), row.getString(2), row.getDate(3).toLocalDate(), row.getString(4)),
                meetingId);
    }

    void approved(String meetingId, LocalDate day) {
        jdbc.update("INSERT INTO dia_minutes (meeting_id, approved_on) VALUES (?, ?)", meetingId, Date.valueOf(day));
    }

    Optional<LocalDate> approvedOn(String meetingId) {
        return jdbc
                .queryForList("SELECT approved_on FROM dia_minutes WHERE meeting_id = ?", Date.class, meetingId)
                .stream()
                .map(Date::toLocalDate)
                .findFirst();
    }
}
