package se.diarium.decision.paper;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.CaseFile;
import se.diarium.register.closing.ClosingCheck;
import se.diarium.register.closing.ClosingRemark;

/**
 * A case that was decided at a meeting stays open until the minutes are approved, since it gets an extract of them then; and the
 * case of the meetings while drafts of minutes lie in it, which closing would clear away.
 */
final class AwaitedMinutesCheck implements ClosingCheck {

    private static final String EXTRACTS =
            "SELECT COUNT(*) FROM dia_agenda_item i JOIN dia_meeting m ON m.node_id = i.meeting_id"
                    + " WHERE i.case_id = ? AND i.item_state = 'DECIDED' AND m.meeting_status = 'HELD'";
    private static final String DRAFTS =
            "SELECT COUNT(*) FROM dia_meeting_paper p JOIN dia_meeting m ON m.node_id = p.meeting_id"
                    + " JOIN dia_meeting_case c ON c.body_code = m.body_code"
                    + " AND c.meeting_year = EXTRACT(YEAR FROM m.meeting_day)"
                    + " WHERE p.draft_id IS NOT NULL"
                    + " AND c.series_code = ? AND c.series_year = ? AND c.running_number = ?";

    private final JdbcTemplate jdbc;

    AwaitedMinutesCheck(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ClosingRemark> check(CaseFile caseFile) {
        List<ClosingRemark> remarks = new ArrayList<>();
        if (count(EXTRACTS, caseFile.id()) > 0) {
            remarks.add(ClosingRemark.blocking("closing.extract"));
        }
        int drafts = count(
                DRAFTS,
                caseFile.diarienummer().series(),
                caseFile.diarienummer().year(),
                caseFile.diarienummer().number());
        if (drafts > 0) {
            remarks.add(ClosingRemark.blocking("closing.minutes", drafts));
        }
        return remarks;
    }

    private int count(String sql, Object... values) {
        return jdbc.queryForObject(sql, Integer.class, values);
    }
}
