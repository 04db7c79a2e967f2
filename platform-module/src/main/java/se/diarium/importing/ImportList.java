package se.diarium.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The table of imports. To be called inside transactions. */
class ImportList {

    private static final String COUNT = "(SELECT COUNT(*) FROM ";
    private static final String OF_IT = " x WHERE x.import_id = i.import_id";
    private static final String SELECT =
            "SELECT i.import_id, i.import_name, i.import_state, i.files_folder, i.cases_sheet, i.records_sheet, i.created_at,"
                    + " i.created_by, i.changed_at, "
                    + COUNT + "dia_import_case" + OF_IT + ") AS cases, "
                    + COUNT + "dia_import_record" + OF_IT + ") AS records, "
                    + COUNT + "dia_import_case" + OF_IT + " AND x.row_state = 'IMPORTED') AS imported, "
                    + COUNT + "dia_import_case" + OF_IT + " AND x.row_state = 'PRESENT') AS present, "
                    + COUNT + "dia_import_case" + OF_IT + " AND x.row_state = 'FAILED') AS failed, "
                    + COUNT + "dia_import_problem" + OF_IT + ") AS problems FROM dia_import i";
    private static final int LONGEST_LIST = 200;

    private static final RowMapper<Import> MAPPER = (row, index) -> new Import(
            row.getString("import_id"),
            row.getString("import_name"),
            ImportState.valueOf(row.getString("import_state")),
            row.getString("files_folder"),
            sheets(row),
            Instant.ofEpochMilli(row.getLong("created_at")),
            row.getString("created_by"),
            Instant.ofEpochMilli(row.getLong("changed_at")),
            new ImportProgress(
                    row.getLong("cases"),
                    row.getLong("records"),
                    row.getLong("imported"),
                    row.getLong("present"),
                    row.getLong("failed"),
                    row.getLong("problems")));

    private final JdbcTemplate jdbc;
    private final Clock clock;

    ImportList(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private static Map<ImportTable, String> sheets(ResultSet row) throws SQLException {
        Map<ImportTable, String> sheets = new EnumMap<>(ImportTable.class);
        for (ImportTable table : ImportTable.values()) {
            String sheet = row.getString(sheetOf(table));
            if (sheet != null) {
                sheets.put(table, sheet);
            }
        }
        return sheets;
    }

    private static String sheetOf(ImportTable table) {
        return switch (table) {
            case CASES -> "cases_sheet";
            case RECORDS -> "records_sheet";
        };
    }

    /** @param sheet of a workbook that the table is in; null when it is in none */
    void setSheet(String id, ImportTable table, String sheet) {
        jdbc.update("UPDATE dia_import SET " + sheetOf(table) + " = ? WHERE import_id = ?", sheet, id);
    }

    String add(String name, String folder, String user) {
        String id = UUID.randomUUID().toString();
        long now = clock.millis();
        jdbc.update(
                "INSERT INTO dia_import (import_id, import_name, import_state, files_folder, created_at, created_by,"
                        + " changed_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                name,
                ImportState.COLLECTING.name(),
                folder,
                now,
                user,
                now);
        return id;
    }

    Optional<Import> find(String id) {
        return jdbc.query(SELECT + " WHERE i.import_id = ?", MAPPER, id).stream()
                .findFirst();
    }

    /** The latest, newest first. */
    List<Import> latest() {
        return jdbc.query(SELECT + " ORDER BY i.created_at DESC, i.import_id LIMIT " + LONGEST_LIST, MAPPER);
    }

    /** An import in this state, the one that waits longest. */
    Optional<ImportJob> waiting(ImportState state) {
        return jdbc
                .query(
                        "SELECT import_id, files_folder, created_by FROM dia_import WHERE import_state = ?"
                                + " ORDER BY changed_at LIMIT 1",
                        (row, index) -> new ImportJob(
                                row.getString("import_id"), row.getString("files_folder"), row.getString("created_by")),
                        state.name())
                .stream()
                .findFirst();
    }

    boolean isDone(String id) {
        return !jdbc.queryForList(
                        "SELECT import_id FROM dia_import WHERE import_id = ? AND import_state = ?",
                        String.class,
                        id,
                        ImportState.DONE.name())
                .isEmpty();
    }

    /** The state of an import, whose row stays locked until the transaction ends; nothing if there is no such import. */
    Optional<ImportState> lock(String id) {
        return jdbc
                .queryForList("SELECT import_state FROM dia_import WHERE import_id = ? FOR UPDATE", String.class, id)
                .stream()
                .map(ImportState::valueOf)
                .findFirst();
    }

    void move(String id, ImportState to) {
        jdbc.update(
                "UPDATE dia_import SET import_state = ?, changed_at = ? WHERE import_id = ?",
                to.name(),
                clock.millis(),
                id);
    }

    void remove(String id) {
        jdbc.update("DELETE FROM dia_import WHERE import_id = ?", id);
    }
}
