package se.diarium.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.document.page.Box;
import se.diarium.document.page.Cover;

/** The tables of what is to be covered in files of records. What was marked in a file ends with the file. */
class RedactionTable {

    private final JdbcTemplate jdbc;

    RedactionTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is marked in a record's file. */
    RedactionDraft draft(String recordId, String contentUrl) {
        return jdbc
                .query(
                        "SELECT revision, content_digest, changed_by, changed_at FROM dia_redaction WHERE record_id = ?",
                        (row, number) -> digest(contentUrl).equals(row.getString("content_digest"))
                                ? draft(recordId, row)
                                : new RedactionDraft(row.getLong("revision"), List.of(), List.of(), null, null),
                        recordId)
                .stream()
                .findFirst()
                .orElse(new RedactionDraft(0, List.of(), List.of(), null, null));
    }

    private RedactionDraft draft(String recordId, ResultSet row) throws SQLException {
        return new RedactionDraft(
                row.getLong("revision"),
                jdbc.query(
                        "SELECT page_number, x_from, y_from, x_size, y_size, finding_id, reason, ground"
                                + " FROM dia_redaction_cover WHERE record_id = ? ORDER BY cover_number",
                        (cover, number) -> cover(cover),
                        recordId),
                jdbc.query(
                        "SELECT finding_id, reason FROM dia_redaction_release WHERE record_id = ? ORDER BY finding_id",
                        (release, number) ->
                                new FindingRelease(release.getString("finding_id"), release.getString("reason")),
                        recordId),
                row.getString("changed_by"),
                Instant.ofEpochMilli(row.getLong("changed_at")));
    }

    private static CoverMark cover(ResultSet row) throws SQLException {
        Box box = new Box(
                row.getDouble("x_from"), row.getDouble("y_from"), row.getDouble("x_size"), row.getDouble("y_size"));
        return new CoverMark(
                new Cover(row.getInt("page_number"), box),
                row.getString("finding_id"),
                CoverReason.valueOf(row.getString("reason")),
                row.getString("ground"));
    }

    /** Takes the place of what was marked. The caller holds the record. */
    void keep(
            String recordId,
            String contentUrl,
            List<CoverMark> covers,
            List<FindingRelease> releases,
            String by,
            Instant at) {
        clear(recordId);
        int updated = jdbc.update(
                "UPDATE dia_redaction SET content_digest = ?, revision = revision + 1, changed_by = ?, changed_at = ?"
                        + " WHERE record_id = ?",
                digest(contentUrl),
                by,
                at.toEpochMilli(),
                recordId);
        if (updated == 0) {
            jdbc.update(
                    "INSERT INTO dia_redaction (record_id, content_digest, revision, changed_by, changed_at)"
                            + " VALUES (?, ?, 1, ?, ?)",
                    recordId,
                    digest(contentUrl),
                    by,
                    at.toEpochMilli());
        }
        for (int i = 0; i < covers.size(); i++) {
            CoverMark mark = covers.get(i);
            Box box = mark.cover().box();
            jdbc.update(
                    "INSERT INTO dia_redaction_cover (record_id, cover_number, page_number, x_from, y_from, x_size, y_size,"
                            + " finding_id, reason, ground) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    recordId,
                    i,
                    mark.cover().page(),
                    box.x(),
                    box.y(),
                    box.width(),
                    box.height(),
                    mark.finding(),
                    mark.reason().name(),
                    mark.ground());
        }
        releases.forEach(release -> jdbc.update(
                "INSERT INTO dia_redaction_release (record_id, finding_id, reason) VALUES (?, ?, ?)",
                recordId,
                release.finding(),
                Objects.requireNonNullElse(release.reason(), "")));
    }

    private void clear(String recordId) {
        jdbc.update("DELETE FROM dia_redaction_cover WHERE record_id = ?", recordId);
        jdbc.update("DELETE FROM dia_redaction_release WHERE record_id = ?", recordId);
    }

    private static String digest(String contentUrl) {
        return DigestUtils.sha256Hex(contentUrl);
    }
}
