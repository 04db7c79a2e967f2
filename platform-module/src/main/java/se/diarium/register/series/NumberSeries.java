package se.diarium.register.series;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.Bodies;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.schema.LockedRow;

/**
 * Gives the numbers of a series and year.
 *
 * <p>The counter is a row; updating it locks it until the transaction ends, so the next one to ask waits for the
 * outcome. Gap policy: a number is used exactly when the transaction that took it commits. A rollback takes the counter
 * back with everything else, so there are no gaps among numbers the register gave itself, on any number of nodes. A case
 * that brings its number keeps it and the counter moves on to it when it is higher; the numbers passed over then belong
 * to the register the case came from, are noted as that and are never given here. A voided case keeps its number for ever.
 *
 * <p>To be called inside a transaction; the lock is held to its end, so late is better than early.
 */
public class NumberSeries {

    private static final String KEY = " WHERE series_code = ? AND series_year = ?";

    private final JdbcTemplate jdbc;
    private final Bodies bodies;

    public NumberSeries(JdbcTemplate jdbc, Bodies bodies) {
        this.jdbc = jdbc;
        this.bodies = bodies;
    }

    /**
     * Takes the next number.
     *
     * @throws InvalidInputException if there is no such series
     */
    public Diarienummer next(String series, int year) {
        requireKnown(series);
        makeCounter(series, year);
        jdbc.update("UPDATE dia_series SET last_number = last_number + 1" + KEY, series, year);
        return new Diarienummer(series, year, last(series, year));
    }

    /**
     * Takes a number the case already has.
     *
     * @throws InvalidInputException if there is no such series
     * @throws ConflictException if another case has it
     */
    public Diarienummer keep(Diarienummer given) {
        requireKnown(given.series());
        makeCounter(given.series(), given.year());
        moveCounter(given);
        // Looked for under the counter's lock: an insert that fails would be taken for a concurrency failure and
        // retried.
        List<String> holders = jdbc.queryForList(
                "SELECT node_id FROM dia_case" + KEY + " AND running_number = ? FOR UPDATE",
                String.class,
                given.series(),
                given.year(),
                given.number());
        if (!holders.isEmpty()) {
            throw new ConflictException(
                    "diarienummer",
                    "diarienummer.taken",
                    given.series(),
                    Integer.toString(given.number()),
                    Integer.toString(given.year()));
        }
        return given;
    }

    private void moveCounter(Diarienummer given) {
        int last = jdbc.queryForObject(
                "SELECT last_number FROM dia_series" + KEY + " FOR UPDATE",
                Integer.class,
                given.series(),
                given.year());
        if (given.number() <= last) {
            return;
        }
        jdbc.update("UPDATE dia_series SET last_number = ?" + KEY, given.number(), given.series(), given.year());
        if (given.number() > last + 1) {
            jdbc.update(
                    "INSERT INTO dia_passed_number (series_code, series_year, first_number, last_number)"
                            + " VALUES (?, ?, ?, ?)",
                    given.series(),
                    given.year(),
                    last + 1,
                    given.number() - 1);
        }
    }

    private void requireKnown(String series) {
        if (bodies.byCode(series).isEmpty()) {
            throw new InvalidInputException("series", "series.unknown", series, String.join(", ", bodies.codes()));
        }
    }

    private void makeCounter(String series, int year) {
        if (jdbc.queryForList("SELECT last_number FROM dia_series" + KEY, Integer.class, series, year)
                .isEmpty()) {
            LockedRow.insertUnlessThere(
                    jdbc,
                    "INSERT INTO dia_series (series_code, series_year, last_number) VALUES (?, ?, 0)",
                    series,
                    year);
        }
    }

    private int last(String series, int year) {
        return jdbc.queryForObject("SELECT last_number FROM dia_series" + KEY, Integer.class, series, year);
    }
}
