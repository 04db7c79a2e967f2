package se.diarium.register.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.event.ChainBreak;
import se.diarium.register.event.ChainReport;

/** The verifications in their table. */
class ChainRunTable {

    private static final String SELECT =
            "SELECT id, series_code, first_sequence, last_sequence, to_end, run_state, done,"
                    + " requested_by, requested_at, changed_at, end_hash, broken_sequence, broken_what, broken_case"
                    + " FROM dia_chain_run";

    private final JdbcTemplate jdbc;

    ChainRunTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ChainRun run) {
        jdbc.update(
                "INSERT INTO dia_chain_run (id, series_code, first_sequence, last_sequence, to_end, run_state, done,"
                        + " requested_by, requested_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?)",
                run.id(),
                run.series(),
                run.first(),
                run.last(),
                run.toEnd() ? 1 : 0,
                run.state().name(),
                run.requestedBy(),
                run.requestedAt().toEpochMilli(),
                run.changedAt().toEpochMilli());
    }

    Optional<ChainRun> find(String id) {
        return jdbc.query(SELECT + " WHERE id = ?", ChainRunTable::run, id).stream()
                .findFirst();
    }

    List<ChainRun> latest(int limit) {
        return jdbc.query(SELECT + " ORDER BY requested_at DESC, series_code, id LIMIT ?", ChainRunTable::run, limit);
    }

    /** The latest verification of a whole chain that came to an end. */
    Optional<ChainRun> latestWhole(String series) {
        return jdbc
                .query(
                        SELECT + " WHERE series_code = ? AND first_sequence = 1 AND to_end = 1"
                                + " AND run_state IN (?, ?) ORDER BY requested_at DESC LIMIT 1",
                        ChainRunTable::run,
                        series,
                        RunState.UNBROKEN.name(),
                        RunState.BROKEN.name())
                .stream()
                .findFirst();
    }

    /** The next that nobody is doing: one that waits, or that nobody has gone on with since. */
    Optional<ChainRun> next(Instant since) {
        return jdbc
                .query(
                        SELECT
                                + " WHERE run_state = ? OR run_state = ? AND changed_at < ? ORDER BY requested_at, id LIMIT 1",
                        ChainRunTable::run,
                        RunState.WAITING.name(),
                        RunState.RUNNING.name(),
                        since.toEpochMilli())
                .stream()
                .findFirst();
    }

    /** @return whether nobody else has taken it since it was read */
    boolean take(ChainRun run, Instant now) {
        return jdbc.update(
                        "UPDATE dia_chain_run SET run_state = ?, done = 0, changed_at = ?"
                                + " WHERE id = ? AND run_state = ? AND changed_at = ?",
                        RunState.RUNNING.name(),
                        now.toEpochMilli(),
                        run.id(),
                        run.state().name(),
                        run.changedAt().toEpochMilli())
                > 0;
    }

    /** @return whether it is still to go on */
    boolean goOn(String id, long done, Instant now) {
        return jdbc.update(
                        "UPDATE dia_chain_run SET done = ?, changed_at = ? WHERE id = ? AND run_state = ?",
                        done,
                        now.toEpochMilli(),
                        id,
                        RunState.RUNNING.name())
                > 0;
    }

    void end(String id, long done, ChainReport report, Instant now) {
        ChainBreak broken = report.broken().orElse(null);
        jdbc.update(
                "UPDATE dia_chain_run SET run_state = ?, done = ?, changed_at = ?, end_hash = ?, broken_sequence = ?,"
                        + " broken_what = ?, broken_case = ? WHERE id = ? AND run_state = ?",
                (broken == null ? RunState.UNBROKEN : RunState.BROKEN).name(),
                done,
                now.toEpochMilli(),
                report.end().hash(),
                broken == null ? null : broken.sequence(),
                broken == null ? null : broken.what().name(),
                broken == null ? null : broken.diarienummer(),
                id,
                RunState.RUNNING.name());
    }

    /** @return whether it was not over yet */
    boolean stop(String id, Instant now) {
        return jdbc.update(
                        "UPDATE dia_chain_run SET run_state = ?, changed_at = ? WHERE id = ? AND run_state IN (?, ?)",
                        RunState.STOPPED.name(),
                        now.toEpochMilli(),
                        id,
                        RunState.WAITING.name(),
                        RunState.RUNNING.name())
                > 0;
    }

    private static ChainRun run(ResultSet row, int index) throws SQLException {
        String what = row.getString("broken_what");
        return new ChainRun(
                row.getString("id"),
                row.getString("series_code"),
                row.getLong("first_sequence"),
                row.getLong("last_sequence"),
                row.getInt("to_end") == 1,
                RunState.valueOf(row.getString("run_state")),
                row.getLong("done"),
                row.getString("requested_by"),
                Instant.ofEpochMilli(row.getLong("requested_at")),
                Instant.ofEpochMilli(row.getLong("changed_at")),
                row.getString("end_hash"),
                what == null
                        ? null
                        : new ChainRun.Broken(
                                row.getLong("broken_sequence"),
                                ChainBreak.What.valueOf(what),
                                row.getString("broken_case")));
    }
}
