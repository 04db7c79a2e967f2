package se.diarium.register.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.NumberSpan;
import se.diarium.register.number.Diarienummer;

/** What the tables say of the numbers of each series and year. */
public class SeriesTable {

    private static final String KEY = " WHERE series_code = ? AND series_year = ?";

    private final JdbcTemplate jdbc;

    public SeriesTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A counter.
     *
     * @param last the highest number
     * @param given how many cases there are
     */
    public record Counter(String series, int year, int last, int given) {}

    /** A voided case. */
    public record Voided(Diarienummer number, String nodeId) {}

    /** All counters, latest year first. */
    public List<Counter> counters() {
        return jdbc.query(
                "SELECT s.series_code, s.series_year, s.last_number, COUNT(c.running_number) FROM dia_series s"
                        + " LEFT JOIN dia_case c ON c.series_code = s.series_code AND c.series_year = s.series_year"
                        + " WHERE s.last_number > 0 GROUP BY s.series_code, s.series_year, s.last_number"
                        + " ORDER BY s.series_code, s.series_year DESC",
                (row, index) -> new Counter(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4)));
    }

    /** The numbers below the highest given one that no case has. */
    public List<NumberSpan> holes(String series, int year) {
        return jdbc.query(
                "SELECT given.previous_number + 1, given.running_number - 1 FROM (SELECT running_number,"
                        + " COALESCE(LAG(running_number) OVER (ORDER BY running_number), 0) AS previous_number"
                        + " FROM dia_case" + KEY + ") given WHERE given.running_number > given.previous_number + 1"
                        + " ORDER BY given.running_number",
                SeriesTable::span,
                series,
                year);
    }

    /** The highest number that a case has; 0 where there is none. */
    public int highest(String series, int year) {
        return jdbc.queryForObject(
                "SELECT COALESCE(MAX(running_number), 0) FROM dia_case" + KEY, Integer.class, series, year);
    }

    /** The numbers that were passed over when a case brought a higher one, whether one has come for them since or not. */
    public List<NumberSpan> passedOver(String series, int year) {
        return jdbc.query(
                "SELECT first_number, last_number FROM dia_passed_number" + KEY + " ORDER BY first_number",
                SeriesTable::span,
                series,
                year);
    }

    /** The voided cases of a series and year, by number. */
    public List<Voided> voided(String series, int year) {
        return jdbc.query(
                "SELECT running_number, node_id FROM dia_case" + KEY
                        + " AND case_status = 'VOIDED' ORDER BY running_number",
                (row, index) -> new Voided(new Diarienummer(series, year, row.getInt(1)), row.getString(2)),
                series,
                year);
    }

    private static NumberSpan span(ResultSet row, int index) throws SQLException {
        return new NumberSpan(row.getInt(1), row.getInt(2));
    }
}
