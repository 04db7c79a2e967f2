package se.diarium.governance.thread;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of the objects of plans, from which all of them are read. */
class PlanObjectTable {

    private static final String COLUMNS = "plan_id, case_id, object_kind, place, object_number, object_text, addressee,"
            + " perspective, parent_id, continues_id, decided_body, decided_on, decided_paragraph, first_year, last_year,"
            + " measure_unit, target_direction, baseline, target, target_upper, is_voided";
    private static final String SELECT = "SELECT node_id, " + COLUMNS + " FROM dia_plan_object";
    private static final String IN_ORDER = " ORDER BY plan_id, place, node_id";

    private final JdbcTemplate jdbc;

    PlanObjectTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps an object as it is now. */
    void keep(PlanObject object) {
        List<Object> values = values(object);
        values.add(object.id());
        int changed = jdbc.update(
                "UPDATE dia_plan_object SET " + COLUMNS.replace(",", " = ?,") + " = ? WHERE node_id = ?",
                values.toArray());
        if (changed == 0) {
            jdbc.update(
                    "INSERT INTO dia_plan_object (" + COLUMNS + ", node_id) VALUES (" + "?, ".repeat(values.size() - 1)
                            + "?)",
                    values.toArray());
        }
    }

    private static List<Object> values(PlanObject object) {
        DecidedIn decided = object.decided();
        Measure measure = object.measure();
        List<Object> values = new ArrayList<>();
        values.add(object.planId());
        values.add(object.caseId());
        values.add(object.kind().name());
        values.add(object.ordinal());
        values.add(object.number());
        values.add(object.text());
        values.add(object.addressee());
        values.add(object.perspective());
        values.add(object.parentId());
        values.add(object.continuesId());
        values.add(decided == null ? null : decided.body());
        values.add(decided == null ? null : Date.valueOf(decided.date()));
        values.add(decided == null ? null : decided.paragraph());
        values.add(object.firstYear());
        values.add(object.lastYear());
        values.add(measure == null ? null : measure.unit());
        values.add(measure == null ? null : measure.direction().name());
        values.add(measure == null ? null : measure.baseline());
        values.add(measure == null ? null : measure.target());
        values.add(measure == null ? null : measure.upper());
        values.add(object.voided() ? 1 : 0);
        return values;
    }

    Optional<PlanObject> find(String id) {
        return jdbc.query(SELECT + " WHERE node_id = ?", PlanObjectTable::row, id).stream()
                .findFirst();
    }

    /** The objects of a plan in its order, voided ones too. */
    List<PlanObject> ofPlan(String planId) {
        return jdbc.query(SELECT + " WHERE plan_id = ?" + IN_ORDER, PlanObjectTable::row, planId);
    }

    /** What is broken down from an object, but for what is voided. */
    List<PlanObject> brokenDown(String id) {
        return jdbc.query(SELECT + " WHERE parent_id = ? AND is_voided = 0" + IN_ORDER, PlanObjectTable::row, id);
    }

    /** What carries an object on, but for what is voided. */
    List<PlanObject> continuing(String id) {
        return jdbc.query(SELECT + " WHERE continues_id = ? AND is_voided = 0" + IN_ORDER, PlanObjectTable::row, id);
    }

    /** The last place that is taken in a plan; 0 for none. */
    int lastPlace(String planId) {
        Integer last =
                jdbc.queryForObject("SELECT MAX(place) FROM dia_plan_object WHERE plan_id = ?", Integer.class, planId);
        return last == null ? 0 : last;
    }

    private static PlanObject row(ResultSet row, int index) throws SQLException {
        Date decided = row.getDate("decided_on");
        ObjectKind kind = ObjectKind.valueOf(row.getString("object_kind"));
        return new PlanObject(
                row.getString("node_id"),
                row.getString("plan_id"),
                row.getString("case_id"),
                kind,
                row.getInt("place"),
                row.getString("object_number"),
                row.getString("object_text"),
                row.getString("addressee"),
                row.getString("perspective"),
                row.getString("parent_id"),
                row.getString("continues_id"),
                decided == null
                        ? null
                        : new DecidedIn(
                                row.getString("decided_body"),
                                decided.toLocalDate(),
                                row.getString("decided_paragraph")),
                row.getObject("first_year", Integer.class),
                row.getObject("last_year", Integer.class),
                kind == ObjectKind.INDICATOR ? measure(row) : null,
                row.getInt("is_voided") == 1);
    }

    private static Measure measure(ResultSet row) throws SQLException {
        return new Measure(
                row.getString("measure_unit"),
                TargetDirection.valueOf(row.getString("target_direction")),
                Figures.plain(row.getBigDecimal("baseline")),
                Figures.plain(row.getBigDecimal("target")),
                Figures.plain(row.getBigDecimal("target_upper")));
    }
}
