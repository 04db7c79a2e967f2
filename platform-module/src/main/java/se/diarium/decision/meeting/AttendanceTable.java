package se.diarium.decision.meeting;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who took part in meetings, and what members did at items. */
class AttendanceTable {

    private final JdbcTemplate jdbc;

    AttendanceTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void replace(String meetingId, List<Attendance> attendances) {
        jdbc.update("DELETE FROM dia_attendance WHERE meeting_id = ?", meetingId);
        for (Attendance attendance : attendances) {
            jdbc.update(
                    "INSERT INTO dia_attendance (meeting_id, membership_id, presence, at_item, substitute_for)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    meetingId,
                    attendance.member(),
                    attendance.presence().name(),
                    attendance.atItem(),
                    attendance.substituteFor());
        }
    }

    List<Attendance> of(String meetingId) {
        return jdbc.query(
                "SELECT membership_id, presence, at_item, substitute_for FROM dia_attendance WHERE meeting_id = ?"
                        + " ORDER BY membership_id",
                (row, index) -> new Attendance(
                        row.getString(1),
                        Presence.valueOf(row.getString(2)),
                        row.getObject(3) == null ? null : row.getInt(3),
                        row.getString(4)),
                meetingId);
    }

    void replaceBias(String itemId, List<MemberAct> acts) {
        jdbc.update("DELETE FROM dia_item_act WHERE item_id = ? AND act = ?", itemId, MemberAct.Act.BIAS.name());
        insert(itemId, acts);
    }

    /** Yrkanden, votes and reservations. */
    void replaceDecision(String itemId, List<MemberAct> acts) {
        jdbc.update("DELETE FROM dia_item_act WHERE item_id = ? AND act <> ?", itemId, MemberAct.Act.BIAS.name());
        insert(itemId, acts);
    }

    private void insert(String itemId, List<MemberAct> acts) {
        for (int order = 0; order < acts.size(); order++) {
            MemberAct act = acts.get(order);
            jdbc.update(
                    "INSERT INTO dia_item_act (item_id, membership_id, act, act_text, act_order) VALUES (?, ?, ?, ?, ?)",
                    itemId,
                    act.member(),
                    act.act().name(),
                    act.text(),
                    order);
        }
    }

    /** What members did, by kind, each kind in the order in which it was given. */
    List<MemberAct> acts(String itemId) {
        return jdbc.query(
                "SELECT membership_id, act, act_text FROM dia_item_act WHERE item_id = ?"
                        + " ORDER BY act, act_order, membership_id",
                (row, index) ->
                        new MemberAct(row.getString(1), MemberAct.Act.valueOf(row.getString(2)), row.getString(3)),
                itemId);
    }
}
