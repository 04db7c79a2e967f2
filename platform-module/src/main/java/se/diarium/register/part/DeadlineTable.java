package se.diarium.register.part;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.CaseStatus;
import se.diarium.register.series.Access;
import se.diarium.register.series.Condition;
import se.diarium.register.series.Visibility;

/** The table of deadlines, from which the list across cases is read. */
class DeadlineTable {

    private static final String OPEN = " FROM dia_deadline d JOIN dia_case c ON c.node_id = d.case_id";
    private static final List<String> SETTLED =
            List.of(CaseStatus.CLOSED.name(), CaseStatus.VOIDED.name(), CaseStatus.ARCHIVED.name());

    private final JdbcTemplate jdbc;

    DeadlineTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The nodes of a deadline and its case. */
    record Row(String nodeId, String caseId) {}

    /** Keeps a deadline as it is now. */
    void keep(String nodeId, String caseId, Deadline deadline) {
        Date due = Date.valueOf(deadline.due());
        int open = deadline.open() ? 1 : 0;
        int changed = jdbc.update(
                "UPDATE dia_deadline SET due_day = ?, responsible = ?, is_open = ? WHERE node_id = ?",
                due,
                deadline.responsible(),
                open,
                nodeId);
        if (changed == 0) {
            jdbc.update(
                    "INSERT INTO dia_deadline (node_id, case_id, due_day, responsible, is_open) VALUES (?, ?, ?, ?, ?)",
                    nodeId,
                    caseId,
                    due,
                    deadline.responsible(),
                    open);
        }
    }

    /** A page of what is open and may be seen, the earliest day first. */
    List<Row> page(String responsible, LocalDate until, Visibility visibility, int offset, int limit) {
        Condition condition = condition(responsible, until, visibility);
        List<Object> values = condition.values();
        values.add(limit);
        values.add(offset);
        return jdbc.query(
                "SELECT d.node_id, d.case_id" + OPEN + condition.where()
                        + " ORDER BY d.due_day, d.node_id LIMIT ? OFFSET ?",
                (row, index) -> new Row(row.getString(1), row.getString(2)),
                values.toArray());
    }

    long count(String responsible, LocalDate until, Visibility visibility) {
        Condition condition = condition(responsible, until, visibility);
        return jdbc.queryForObject(
                "SELECT COUNT(*)" + OPEN + condition.where(),
                Long.class,
                condition.values().toArray());
    }

    private static Condition condition(String responsible, LocalDate until, Visibility visibility) {
        Condition condition = new Condition()
                .equal("d.is_open", 1)
                .and("c.case_status NOT IN (?, ?, ?)", SETTLED.toArray())
                .equal("d.responsible", responsible)
                .visible(visibility, Access.OF_CASES);
        return until == null ? condition : condition.and("d.due_day <= ?", Date.valueOf(until));
    }
}
