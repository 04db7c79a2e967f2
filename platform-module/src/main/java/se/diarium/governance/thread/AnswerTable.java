package se.diarium.governance.thread;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of answers, from which all of them are read. */
class AnswerTable {

    private static final String COLUMNS = "object_id, round_id, report_id, answer_status, figure, answer_comment,"
            + " forecast, as_of, answered_by, answered_at, replaces_id";
    private static final String SELECT = "SELECT node_id, " + COLUMNS + ", is_replaced FROM dia_answer";
    private static final String STANDING = " AND is_replaced = 0";

    /** Databases take only so many values in a query. */
    private static final int MOST_AT_ONCE = 500;

    private static final Comparator<Answer> IN_ORDER =
            Comparator.comparing(Answer::day).thenComparing(Answer::at).thenComparing(Answer::id);

    private final JdbcTemplate jdbc;

    AnswerTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps an answer as it is now; what it replaces stands no longer. */
    void keep(Answer answer) {
        List<Object> values = new ArrayList<>();
        values.add(answer.objectId());
        values.add(answer.roundId());
        values.add(answer.reportId());
        values.add(answer.status().name());
        values.add(answer.figure());
        values.add(answer.comment());
        values.add(answer.forecast());
        values.add(Date.valueOf(answer.day()));
        values.add(answer.by());
        values.add(answer.at().toEpochMilli());
        values.add(answer.replacesId());
        values.add(answer.id());
        int changed = jdbc.update(
                "UPDATE dia_answer SET " + COLUMNS.replace(",", " = ?,") + " = ? WHERE node_id = ?", values.toArray());
        if (changed == 0) {
            jdbc.update(
                    "INSERT INTO dia_answer (" + COLUMNS
                            + ", node_id, is_replaced) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                    values.toArray());
        }
        if (answer.replacesId() != null) {
            jdbc.update("UPDATE dia_answer SET is_replaced = 1 WHERE node_id = ?", answer.replacesId());
        }
    }

    Optional<Answer> find(String id) {
        return jdbc.query(SELECT + " WHERE node_id = ?", AnswerTable::row, id).stream()
                .findFirst();
    }

    /** The answers about these objects, those about the earliest day first; replaced ones too. */
    List<Answer> about(Collection<String> objectIds) {
        List<String> ids = List.copyOf(objectIds);
        List<Answer> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += MOST_AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(from + MOST_AT_ONCE, ids.size()));
            found.addAll(
                    jdbc.query(SELECT + " WHERE object_id IN (" + marks(some) + ")", AnswerTable::row, some.toArray()));
        }
        found.sort(IN_ORDER);
        return found;
    }

    /** The answer about an object that stands in a round. */
    Optional<Answer> inRound(String roundId, String objectId) {
        return jdbc
                .query(SELECT + " WHERE round_id = ? AND object_id = ?" + STANDING, AnswerTable::row, roundId, objectId)
                .stream()
                .findFirst();
    }

    /** The answer about an object that was given in a report and stands. */
    Optional<Answer> inReport(String reportId, String objectId) {
        return jdbc
                .query(
                        SELECT + " WHERE report_id = ? AND round_id IS NULL AND object_id = ?" + STANDING,
                        AnswerTable::row,
                        reportId,
                        objectId)
                .stream()
                .findFirst();
    }

    /** All answers that stand in a round. */
    List<Answer> ofRound(String roundId) {
        return jdbc.query(SELECT + " WHERE round_id = ?" + STANDING, AnswerTable::row, roundId);
    }

    /** All answers that a record reports and that stand. */
    List<Answer> ofReport(String reportId) {
        return jdbc.query(SELECT + " WHERE report_id = ?" + STANDING, AnswerTable::row, reportId);
    }

    private static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private static Answer row(ResultSet row, int index) throws SQLException {
        return new Answer(
                row.getString("node_id"),
                row.getString("object_id"),
                row.getString("round_id"),
                row.getString("report_id"),
                AnswerStatus.valueOf(row.getString("answer_status")),
                Figures.plain(row.getBigDecimal("figure")),
                row.getString("answer_comment"),
                row.getString("forecast"),
                row.getDate("as_of").toLocalDate(),
                row.getString("answered_by"),
                Instant.ofEpochMilli(row.getLong("answered_at")),
                row.getString("replaces_id"),
                row.getInt("is_replaced") == 1);
    }
}
