package se.diarium.decision.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which record, or which draft, is the paper of a kind of a meeting or an item. */
class PaperTable {

    private static final String WHOLE_MEETING = "-";
    private static final String SELECT =
            "SELECT meeting_id, item_id, kind, record_id, draft_id, basis, made_at FROM dia_meeting_paper"
                    + " WHERE meeting_id = ?";

    private final JdbcTemplate jdbc;

    PaperTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Paper> find(String meetingId, String itemId, PaperKind kind) {
        return jdbc
                .query(
                        SELECT + " AND item_id = ? AND kind = ?",
                        (row, index) -> paper(row),
                        meetingId,
                        key(itemId),
                        kind.name())
                .stream()
                .findFirst();
    }

    List<Paper> of(String meetingId) {
        return jdbc.query(SELECT + " ORDER BY made_at, kind, item_id", (row, index) -> paper(row), meetingId);
    }

    boolean isPaper(String recordId) {
        return jdbc.queryForObject(
                        "SELECT COUNT(*) FROM dia_meeting_paper WHERE record_id = ?", Integer.class, recordId)
                > 0;
    }

    /** Puts the paper in the place of the one of its kind. Called under the lock of the meeting's papers. */
    void put(Paper paper) {
        jdbc.update(
                "DELETE FROM dia_meeting_paper WHERE meeting_id = ? AND item_id = ? AND kind = ?",
                paper.meetingId(),
                key(paper.itemId()),
                paper.kind().name());
        jdbc.update(
                "INSERT INTO dia_meeting_paper (meeting_id, item_id, kind, record_id, draft_id, basis, made_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                paper.meetingId(),
                key(paper.itemId()),
                paper.kind().name(),
                paper.recordId(),
                paper.draftId(),
                paper.basis(),
                Timestamp.from(paper.madeAt()));
    }

    private static String key(String itemId) {
        return itemId == null ? WHOLE_MEETING : itemId;
    }

    private static Paper paper(ResultSet row) throws SQLException {
        String item = row.getString(2);
        return new Paper(
                row.getString(1),
                WHOLE_MEETING.equals(item) ? null : item,
                PaperKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getTimestamp(7).toInstant());
    }
}
