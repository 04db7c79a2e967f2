package se.diarium.register.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.CaseStatus;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.series.Access;
import se.diarium.register.series.Condition;
import se.diarium.register.series.Visibility;

/** What lists and figures read of the table of cases. */
public class CaseListTable {

    private static final String SELECT =
            "SELECT c.node_id, c.series_code, c.series_year, c.running_number, c.case_title,"
                    + " c.public_title, c.initiator, c.public_initiator, c.registered_on, c.closed_on, c.voided_on, c.decided_on,"
                    + " c.case_status, c.case_handler, c.is_secret FROM dia_case c";

    private final JdbcTemplate jdbc;

    public CaseListTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the row of a case until the transaction ends, so that what is read of its node then is what it stays. */
    public void lock(String nodeId) {
        jdbc.queryForList("SELECT node_id FROM dia_case WHERE node_id = ? FOR UPDATE", String.class, nodeId);
    }

    /** Brings what lists say of a case up to what its node is. */
    public void describe(String nodeId, CaseDescription description) {
        jdbc.update(
                "UPDATE dia_case SET case_title = ?, public_title = ?, initiator = ?, public_initiator = ?,"
                        + " registered_on = ?, closed_on = ?, voided_on = ? WHERE node_id = ?",
                description.title(),
                description.publicTitle(),
                description.initiator(),
                description.publicInitiator(),
                description.registered(),
                description.closed(),
                description.voided(),
                nodeId);
    }

    /** Notes the day of a decision that settled the matter; an earlier one than is known changes nothing. */
    public void decided(String nodeId, LocalDate day) {
        jdbc.update(
                "UPDATE dia_case SET decided_on = ? WHERE node_id = ? AND (decided_on IS NULL OR decided_on < ?)",
                day,
                nodeId,
                day);
    }

    /**
     * The matching cases that someone may see, from where a page begins.
     *
     * @param after cursor of the last row before, or null for the first page
     */
    public ListPage<ListedCase> page(
            CaseCriteria criteria, Visibility visibility, CaseSort sort, boolean descending, String after, int limit) {
        Condition condition = condition(criteria, visibility);
        ListOrder order = sort.order(descending);
        if (after != null) {
            order.after(condition, after);
        }
        List<Object> values = condition.values();
        values.add(limit + 1);
        List<ListedCase> rows = jdbc.query(
                SELECT + condition.where() + order.orderBy() + " LIMIT ?", CaseListTable::listed, values.toArray());
        if (rows.size() <= limit) {
            return new ListPage<>(rows, null);
        }
        List<ListedCase> page = rows.subList(0, limit);
        return new ListPage<>(page, sort.cursor(page.get(limit - 1)));
    }

    /** How many matching cases someone may see. */
    public long count(CaseCriteria criteria, Visibility visibility) {
        Condition condition = condition(criteria, visibility);
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM dia_case c" + condition.where(),
                Long.class,
                condition.values().toArray());
    }

    private static Condition condition(CaseCriteria criteria, Visibility visibility) {
        Condition condition = new Condition();
        RecordConditions.between(condition, "c.registered_on", criteria.registered());
        RecordConditions.between(condition, "c.decided_on", criteria.decided());
        RecordConditions.between(condition, "c.closed_on", criteria.closed());
        condition
                .in("c.series_code", criteria.series())
                .responsible(criteria.responsible())
                .in(
                        "c.case_status",
                        criteria.statuses().stream().map(Enum::name).toList())
                .equal("c.case_handler", criteria.handler());
        if (criteria.unassigned()) {
            condition.and("c.case_handler IS NULL");
        }
        if (criteria.initiator() != null) {
            condition.contains("LOWER(c.initiator)", criteria.initiator());
        }
        if (criteria.secret() != null) {
            condition.equal("c.is_secret", criteria.secret() ? 1 : 0);
        }
        return condition.contains("c.search_text", criteria.text()).visible(visibility, Access.OF_CASES);
    }

    private static ListedCase listed(ResultSet row, int index) throws SQLException {
        CaseDescription description = new CaseDescription(
                row.getString("case_title"),
                row.getString("public_title"),
                row.getString("initiator"),
                row.getString("public_initiator"),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("voided_on", LocalDate.class));
        return new ListedCase(
                row.getString("node_id"),
                new Diarienummer(row.getString("series_code"), row.getInt("series_year"), row.getInt("running_number")),
                description,
                row.getObject("decided_on", LocalDate.class),
                CaseStatus.valueOf(row.getString("case_status")),
                row.getString("case_handler"),
                row.getInt("is_secret") != 0);
    }
}
