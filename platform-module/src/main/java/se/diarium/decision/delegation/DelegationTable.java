package se.diarium.decision.delegation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.series.Access;
import se.diarium.register.series.Condition;
import se.diarium.register.series.Visibility;

/** The table of decisions by delegation, from which lists across cases are read. */
class DelegationTable {

    private static final String ROW = "SELECT d.node_id, d.case_id, d.decided_on";
    private static final String LISTED = " FROM dia_delegation d JOIN dia_case c ON c.node_id = d.case_id";
    private static final String UNREPORTED = "d.reported_on IS NULL AND d.is_voided = 0";
    private static final Access ACCESS =
            new Access("c.node_id", "c.case_handler", "c.is_secret = 0 AND d.is_secret = 0");

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

    /** The nodes of a decision and its case, and the day of the decision. */
    record Row(String nodeId, String caseId, LocalDate decided) {}

    /** A page of what matches and may be seen, by body, year and number. */
    List<Row> page(DelegationFilter filter, Visibility visibility, int offset, int limit) {
        Condition condition = condition(filter, visibility);
        List<Object> values = condition.values();
        values.add(limit);
        values.add(offset);
        return jdbc.query(
                ROW + LISTED + condition.where()
                        + " ORDER BY d.body_code, d.decision_year, d.running_number LIMIT ? OFFSET ?",
                DelegationTable::row,
                values.toArray());
    }

    long count(DelegationFilter filter, Visibility visibility) {
        Condition condition = condition(filter, visibility);
        return jdbc.queryForObject(
                "SELECT COUNT(*)" + LISTED + condition.where(),
                Long.class,
                condition.values().toArray());
    }

    /** The decisions of a body that stand and have not been reported, by year and number; locked until the transaction ends. */
    List<Row> lockUnreported(String body) {
        return jdbc.query(
                ROW + " FROM dia_delegation d WHERE d.body_code = ? AND " + UNREPORTED
                        + " ORDER BY d.decision_year, d.running_number FOR UPDATE",
                DelegationTable::row,
                body);
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(row.getString(1), row.getString(2), row.getDate(3).toLocalDate());
    }

    private static Condition condition(DelegationFilter filter, Visibility visibility) {
        Condition condition =
                new Condition().equal("d.body_code", filter.body()).visible(visibility, ACCESS);
        if (filter.days().from() != null) {
            condition.and("d.decided_on >= ?", Date.valueOf(filter.days().from()));
        }
        if (filter.days().to() != null) {
            condition.and("d.decided_on <= ?", Date.valueOf(filter.days().to()));
        }
        if (filter.reported() != null) {
            condition.and(filter.reported() ? "d.reported_on IS NOT NULL" : UNREPORTED);
        }
        return condition;
    }
}
