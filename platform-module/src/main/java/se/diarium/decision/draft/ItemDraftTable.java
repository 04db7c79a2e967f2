package se.diarium.decision.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The drafts of items; their texts in parts. */
class ItemDraftTable {

    private static final String SELECT = "SELECT item_id, revision, written_by, written_at FROM dia_item_draft";
    private static final int PART_CODE_POINTS = 2_000;

    private final JdbcTemplate jdbc;

    ItemDraftTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ItemDraft> find(String itemId) {
        return jdbc.query(SELECT + " WHERE item_id = ?", this::draft, itemId).stream()
                .findFirst();
    }

    /** The items of a meeting that have drafts and are on its agenda. */
    List<String> openItems(String meetingId) {
        return jdbc.queryForList(
                "SELECT d.item_id FROM dia_item_draft d JOIN dia_agenda_item i ON i.node_id = d.item_id"
                        + " WHERE d.meeting_id = ? AND i.item_state = 'OPEN'",
                String.class,
                meetingId);
    }

    /** Writes a draft instead of the one there was. */
    void write(String meetingId, ItemDraft draft) {
        remove(draft.itemId());
        jdbc.update(
                "INSERT INTO dia_item_draft (item_id, meeting_id, revision, written_by, written_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                draft.itemId(),
                meetingId,
                draft.revision(),
                draft.by(),
                draft.at().toEpochMilli());
        String text = draft.text();
        int part = 0;
        for (int from = 0; from < text.length(); part++) {
            int to =
                    text.offsetByCodePoints(from, Math.min(PART_CODE_POINTS, text.codePointCount(from, text.length())));
            jdbc.update(
                    "INSERT INTO dia_item_draft_part (item_id, part, part_text) VALUES (?, ?, ?)",
                    draft.itemId(),
                    part,
                    text.substring(from, to));
            from = to;
        }
    }

    void remove(String itemId) {
        jdbc.update("DELETE FROM dia_item_draft_part WHERE item_id = ?", itemId);
        jdbc.update("DELETE FROM dia_item_draft WHERE item_id = ?", itemId);
    }

    void removeAll(String meetingId) {
        jdbc.update(
                "DELETE FROM dia_item_draft_part WHERE item_id IN (SELECT item_id FROM dia_item_draft WHERE meeting_id = ?)",
                meetingId);
        jdbc.update("DELETE FROM dia_item_draft WHERE meeting_id = ?", meetingId);
    }

    private ItemDraft draft(ResultSet row, int index) throws SQLException {
        String item = row.getString(1);
        return new ItemDraft(
                item, row.getString(2), text(item), row.getString(3), Instant.ofEpochMilli(row.getLong(4)));
    }

    private String text(String itemId) {
        return String.join(
                "",
                jdbc.queryForList(
                        "SELECT part_text FROM dia_item_draft_part WHERE item_id = ? ORDER BY part",
                        String.class,
                        itemId));
    }
}
