package se.diarium.importing;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import se.diarium.register.number.Diarienummer;

/** The tables of an import's rows. To be called inside transactions. */
class ImportRows {

    private static final String SAME_NUMBER =
            " AND o.series_code = c.series_code AND o.series_year = c.series_year AND o.running_number = c.running_number";
    private static final RowMapper<ImportRow> CASE_ROW = rows(ImportTable.CASES);
    private static final RowMapper<ImportRow> RECORD_ROW = rows(ImportTable.RECORDS);

    private final JdbcTemplate jdbc;

    ImportRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private static RowMapper<ImportRow> rows(ImportTable table) {
        return (row, index) -> new ImportRow(table, row.getInt("row_no"), Cells.read(row.getString("row_cells")));
    }

    /** @param number null when it could not be read */
    void addCase(String id, ImportRow row, Diarienummer number) {
        jdbc.update(
                "INSERT INTO dia_import_case (import_id, row_no, series_code, series_year, running_number, row_state,"
                        + " row_cells) VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                row.number(),
                number == null ? null : number.series(),
                number == null ? null : number.year(),
                number == null ? null : number.number(),
                CaseRowState.WAITING.name(),
                Cells.write(row.cells()));
    }

    /** @param number null when it could not be read */
    void addRecord(String id, ImportRow row, Diarienummer number, int recordNumber) {
        jdbc.update(
                "INSERT INTO dia_import_record (import_id, row_no, series_code, series_year, running_number,"
                        + " record_number, row_cells) VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                row.number(),
                number == null ? null : number.series(),
                number == null ? null : number.year(),
                number == null ? null : number.number(),
                recordNumber,
                Cells.write(row.cells()));
    }

    /** Forgets all rows. */
    void clear(String id) {
        jdbc.update("DELETE FROM dia_import_case WHERE import_id = ?", id);
        jdbc.update("DELETE FROM dia_import_record WHERE import_id = ?", id);
    }

    /** Rows of the table of cases that give a number which an earlier row gives. */
    List<Integer> repeatedCases(String id) {
        return afterTheFirst(
                "dia_import_case WHERE import_id = ? AND series_code IS NOT NULL",
                "series_code, series_year, running_number",
                id);
    }

    /** Rows of the table of records that give a case and record number which an earlier row gives. */
    List<Integer> repeatedRecords(String id) {
        return afterTheFirst(
                "dia_import_record WHERE import_id = ? AND series_code IS NOT NULL AND record_number > 0",
                "series_code, series_year, running_number, record_number",
                id);
    }

    /** In one pass over the rows: compared one with another, they would take a time that grows with the square of their number. */
    private List<Integer> afterTheFirst(String rows, String key, String id) {
        return jdbc.queryForList(
                "SELECT row_no FROM (SELECT row_no, MIN(row_no) OVER (PARTITION BY " + key + ") AS first_row FROM "
                        + rows + ") x WHERE row_no > first_row ORDER BY row_no",
                Integer.class,
                id);
    }

    /** Rows of the table of records whose case is not in the table of cases. */
    List<Integer> strayRecords(String id) {
        return jdbc.queryForList(
                "SELECT c.row_no FROM dia_import_record c WHERE c.import_id = ? AND c.series_code IS NOT NULL AND NOT"
                        + " EXISTS (SELECT 1 FROM dia_import_case o WHERE o.import_id = c.import_id" + SAME_NUMBER
                        + ") ORDER BY c.row_no",
                Integer.class,
                id);
    }

    /** Rows of the table of cases whose number is in the register. */
    List<Integer> takenCases(String id) {
        return jdbc.queryForList(
                "SELECT c.row_no FROM dia_import_case c WHERE c.import_id = ? AND EXISTS (SELECT 1 FROM dia_case o"
                        + " WHERE 1 = 1" + SAME_NUMBER + ") ORDER BY c.row_no",
                Integer.class,
                id);
    }

    /** Whether another import has registered this row's case from rows with the same digest. */
    boolean isPresent(String id, int rowNumber) {
        return !jdbc.queryForList(
                        "SELECT o.row_no FROM dia_import_case c, dia_import_case o WHERE c.import_id = ? AND c.row_no = ?"
                                + " AND o.import_id <> c.import_id AND o.row_state = 'IMPORTED'"
                                + " AND o.row_digest = c.row_digest" + SAME_NUMBER,
                        Integer.class,
                        id,
                        rowNumber)
                .isEmpty();
    }

    Optional<ImportRow> aCase(String id, int rowNumber) {
        return jdbc
                .query(
                        "SELECT row_no, row_cells FROM dia_import_case WHERE import_id = ? AND row_no = ?",
                        CASE_ROW,
                        id,
                        rowNumber)
                .stream()
                .findFirst();
    }

    /**
     * The first rows of the table of cases after this one, whatever has become of them. In the order of the whole key: by the row alone,
     * H2 reads and sorts all that is left for each part.
     */
    List<ImportRow> casesAfter(String id, int rowNumber, int limit) {
        return jdbc.query(
                "SELECT row_no, row_cells FROM dia_import_case WHERE import_id = ? AND row_no > ?"
                        + " ORDER BY import_id, row_no LIMIT ?",
                CASE_ROW,
                id,
                rowNumber,
                limit);
    }

    /** The first rows of the table of cases that wait, in the order of the whole index for the same reason. */
    List<ImportRow> waitingCases(String id, int limit) {
        return jdbc.query(
                "SELECT row_no, row_cells FROM dia_import_case WHERE import_id = ? AND row_state = 'WAITING'"
                        + " ORDER BY import_id, row_state, row_no LIMIT ?",
                CASE_ROW,
                id,
                limit);
    }

    /** The records of the case in a row of the table of cases, by record number. */
    List<ImportRow> recordsOf(String id, int caseRow) {
        return jdbc.query(
                "SELECT o.row_no, o.row_cells FROM dia_import_case c, dia_import_record o WHERE c.import_id = ?"
                        + " AND c.row_no = ? AND o.import_id = c.import_id" + SAME_NUMBER
                        + " ORDER BY o.record_number, o.row_no",
                RECORD_ROW,
                id,
                caseRow);
    }

    void setDigest(String id, int caseRow, String digest) {
        jdbc.update(
                "UPDATE dia_import_case SET row_digest = ? WHERE import_id = ? AND row_no = ?", digest, id, caseRow);
    }

    void setState(String id, int caseRow, CaseRowState state) {
        jdbc.update(
                "UPDATE dia_import_case SET row_state = ? WHERE import_id = ? AND row_no = ?",
                state.name(),
                id,
                caseRow);
    }
}
