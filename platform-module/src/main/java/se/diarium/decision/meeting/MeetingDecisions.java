package se.diarium.decision.meeting;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.CaseRevisions;
import se.diarium.register.ConflictException;
import se.diarium.register.number.Diarienummer;

/** Keeps a decision that a meeting takes, or has taken, from being recorded besides. Called inside a transaction. */
public class MeetingDecisions {

    private static final String ITEMS =
            "SELECT COUNT(*) FROM dia_agenda_item i JOIN dia_case c ON c.node_id = i.case_id"
                    + " JOIN dia_meeting m ON m.node_id = i.meeting_id"
                    + " WHERE c.series_code = ? AND c.series_year = ? AND c.running_number = ? AND i.item_state = ?";

    private final JdbcTemplate jdbc;
    private final CaseRevisions revisions;

    MeetingDecisions(JdbcTemplate jdbc, CaseRevisions revisions) {
        this.jdbc = jdbc;
        this.revisions = revisions;
    }

    /**
     * Keeps the case from being put on an agenda until the transaction ends.
     *
     * @throws ConflictException if the case is on an agenda, or the body decided it at its meeting of that day
     */
    public void requireElsewhere(Diarienummer diarienummer, String body, LocalDate date) {
        revisions.hold(diarienummer);
        if (count("", diarienummer, AgendaTable.OPEN) > 0) {
            throw new ConflictException("diarienummer", "decision.onAgenda");
        }
        if (count(
                        " AND m.body_code = ? AND m.meeting_day = ?",
                        diarienummer,
                        AgendaTable.DECIDED,
                        body,
                        Date.valueOf(date))
                > 0) {
            throw new ConflictException("diarienummer", "decision.atMeeting", body, date);
        }
    }

    /** The node of the meeting of a body on a day; nothing where there was none, or more than one. */
    public Optional<String> meetingOf(String body, LocalDate date) {
        List<String> held = jdbc.queryForList(
                "SELECT node_id FROM dia_meeting WHERE body_code = ? AND meeting_day = ? AND meeting_status <> ?",
                String.class,
                body,
                Date.valueOf(date),
                MeetingStatus.CANCELLED.name());
        return held.size() == 1 ? Optional.of(held.get(0)) : Optional.empty();
    }

    private int count(String more, Diarienummer number, String state, Object... values) {
        Object[] all = new Object[4 + values.length];
        all[0] = number.series();
        all[1] = number.year();
        all[2] = number.number();
        all[3] = state;
        System.arraycopy(values, 0, all, 4, values.length);
        return jdbc.queryForObject(ITEMS + more, Integer.class, all);
    }
}
