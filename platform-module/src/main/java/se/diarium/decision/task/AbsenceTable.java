package se.diarium.decision.task;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The absences, in a table of the module. One that was taken back is gone: nothing is decided by it. */
class AbsenceTable {

    private static final String SELECT = "SELECT id, person, substitute, first_day, last_day FROM dia_absence";

    private final JdbcTemplate jdbc;

    AbsenceTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Absence absence) {
        jdbc.update(
                "INSERT INTO dia_absence (id, person, substitute, first_day, last_day) VALUES (?, ?, ?, ?, ?)",
                absence.id(),
                absence.person(),
                absence.substitute(),
                Date.valueOf(absence.from()),
                Date.valueOf(absence.to()));
    }

    void delete(String id) {
        jdbc.update("DELETE FROM dia_absence WHERE id = ?", id);
    }

    /** Those of a person that have not ended before the day, the earliest first. */
    List<Absence> of(String person, LocalDate day) {
        return jdbc.query(
                SELECT + " WHERE person = ? AND last_day >= ? ORDER BY first_day",
                AbsenceTable::absence,
                person,
                Date.valueOf(day));
    }

    /** That of a person on a day. */
    Optional<Absence> on(String person, LocalDate day) {
        return of(person, day).stream()
                .filter(absence -> !absence.from().isAfter(day))
                .findFirst();
    }

    /** All on a day. */
    List<Absence> on(LocalDate day) {
        return jdbc.query(
                SELECT + " WHERE first_day <= ? AND last_day >= ? ORDER BY person",
                AbsenceTable::absence,
                Date.valueOf(day),
                Date.valueOf(day));
    }

    private static Absence absence(ResultSet row, int index) throws SQLException {
        return new Absence(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getDate(4).toLocalDate(),
                row.getDate(5).toLocalDate());
    }
}
