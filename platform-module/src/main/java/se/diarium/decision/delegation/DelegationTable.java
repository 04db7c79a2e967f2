package se.diarium.decision.delegation;

import java.sql.Date;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of decisions by delegation, from which lists across cases are read. */
class DelegationTable {

    private final JdbcTemplate jdbc;

    DelegationTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps a decision as it is now.
     *
     * @return whether it was not there
     */
    boolean keep(String caseId, DelegationDecision decision) {
        Date reported = decision.reported() == null
                ? null
                : Date.valueOf(decision.reported().on());
        int changed = jdbc.update(
                "UPDATE dia_delegation SET is_secret = ?, is_voided = ?, reported_on = ? WHERE node_id = ?",
                decision.secrecy() == null ? 0 : 1,
                decision.voided() == null ? 0 : 1,
                reported,
                decision.id());
        if (changed > 0) {
            return false;
        }
        jdbc.update(
                "INSERT INTO dia_delegation (node_id, case_id, body_code, decision_year, running_number, decided_on,"
                        + " is_secret, is_voided, reported_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                decision.id(),
                caseId,
                decision.body(),
                decision.year(),
                decision.number(),
                Date.valueOf(decision.date()),
                decision.secrecy() == null ? 0 : 1,
                decision.voided() == null ? 0 : 1,
                reported);
        return true;
    }
}
