package se.diarium.decision.meeting;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.CaseStatus;

/** Which cases are on which agendas, and which wait to be put on one. */
class AgendaTable {

    static final String OPEN = "OPEN";
    static final String DECIDED = "DECIDED";
    static final String REMOVED = "REMOVED";

    private final JdbcTemplate jdbc;

    AgendaTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String nodeId, String meetingId, String caseId) {
        jdbc.update(
                "INSERT INTO dia_agenda_item (node_id, meeting_id, case_id, item_state) VALUES (?, ?, ?, ?)",
                nodeId,
                meetingId,
                caseId,
                OPEN);
    }

    void state(String nodeId, String state) {
        jdbc.update("UPDATE dia_agenda_item SET item_state = ? WHERE node_id = ?", state, nodeId);
    }

    /** Marks an item as decided; whether it was open. */
    boolean decided(String nodeId) {
        return jdbc.update(
                        "UPDATE dia_agenda_item SET item_state = ? WHERE node_id = ? AND item_state = ?",
                        DECIDED,
                        nodeId,
                        OPEN)
                == 1;
    }

    /** Notes when the paragraph of an item was approved, unless it was before. */
    void approved(String nodeId, LocalDate day) {
        jdbc.update(
                "UPDATE dia_agenda_item SET approved_on = ? WHERE node_id = ? AND approved_on IS NULL",
                Date.valueOf(day),
                nodeId);
    }

    void closeAll(String meetingId, String state) {
        jdbc.update(
                "UPDATE dia_agenda_item SET item_state = ? WHERE meeting_id = ? AND item_state = ?",
                state,
                meetingId,
                OPEN);
    }

    /** The nodes of the items of a meeting, those that were removed left out. */
    List<String> of(String meetingId) {
        return jdbc.queryForList(
                "SELECT node_id FROM dia_agenda_item WHERE meeting_id = ? AND item_state <> ?",
                String.class,
                meetingId,
                REMOVED);
    }

    /** The nodes of the items that were taken off the agenda of a meeting. */
    List<String> removed(String meetingId) {
        return jdbc.queryForList(
                "SELECT node_id FROM dia_agenda_item WHERE meeting_id = ? AND item_state = ?",
                String.class,
                meetingId,
                REMOVED);
    }

    /** The meetings on whose agendas a case waits for a decision. */
    List<String> meetingsOf(String caseId) {
        return jdbc.queryForList(
                "SELECT meeting_id FROM dia_agenda_item WHERE case_id = ? AND item_state = ?",
                String.class,
                caseId,
                OPEN);
    }

    /** The cases that lie before a body and are on no agenda, lowest number first. */
    List<String> ready(String body, int limit) {
        return jdbc.queryForList(
                "SELECT c.node_id FROM dia_case c WHERE c.at_body = ? AND c.case_status = ? AND NOT EXISTS (SELECT 1"
                        + " FROM dia_agenda_item i WHERE i.case_id = c.node_id AND i.item_state = ?)"
                        + " ORDER BY c.series_year, c.series_code, c.running_number LIMIT ?",
                String.class,
                body,
                CaseStatus.FOR_DECISION.name(),
                OPEN,
                limit);
    }
}
