package se.diarium.importing;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of what is wrong with imports. To be called inside transactions. */
class ImportProblems {

    /** So many say enough of a table that is wrong throughout. */
    private static final int MOST = 10_000;

    private final JdbcTemplate jdbc;

    ImportProblems(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(String id, RowProblem problem) {
        jdbc.update(
                "INSERT INTO dia_import_problem (import_id, table_code, row_no, column_heading, problem_code,"
                        + " problem_args) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                problem.table().code(),
                problem.row(),
                problem.column().length() > 200 ? problem.column().substring(0, 200) : problem.column(),
                problem.code(),
                Cells.write(problem.args()));
    }

    /** Takes what is found in one reading; beyond measure nothing more is kept. */
    Consumer<RowProblem> collector(String id) {
        int[] taken = {0};
        return problem -> {
            if (taken[0]++ < MOST) {
                add(id, problem);
            }
        };
    }

    void clear(String id) {
        jdbc.update("DELETE FROM dia_import_problem WHERE import_id = ?", id);
    }

    boolean any(String id) {
        return !jdbc.queryForList(
                        "SELECT row_no FROM dia_import_problem WHERE import_id = ? LIMIT 1", Integer.class, id)
                .isEmpty();
    }

    /** In the order of the tables: by table, row and place. */
    List<RowProblem> page(String id, int offset, int limit) {
        return jdbc.query(
                "SELECT table_code, row_no, column_heading, problem_code, problem_args FROM dia_import_problem"
                        + " WHERE import_id = ? ORDER BY table_code, row_no, problem_id LIMIT ? OFFSET ?",
                (row, index) -> new RowProblem(
                        ImportTable.byCode(row.getString("table_code")).orElseThrow(),
                        row.getInt("row_no"),
                        row.getString("column_heading"),
                        row.getString("problem_code"),
                        Cells.readList(row.getString("problem_args"))),
                id,
                limit,
                offset);
    }
}
