package se.diarium.decision.paragraph;

import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.schema.LockedRow;

/**
 * Gives the paragraphs of minutes, which run through the calendar year for each body. The body's counter is locked by its update
 * until the transaction ends, so that they are unique and without gaps on one node and on many; what was recorded by hand or imported
 * is passed over. Called inside a transaction.
 */
public class Paragraphs {

    private static final String KEY = " WHERE body_code = ? AND paragraph_year = ?";

    private final JdbcTemplate jdbc;
    private final DecisionKeys keys;

    public Paragraphs(JdbcTemplate jdbc, DecisionKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /**
     * Takes the next paragraph of a body in a year.
     *
     * @param diarienummer the case that it is about; null for none
     */
    public int next(String body, int year, Diarienummer diarienummer) {
        LockedRow.insertUnlessThere(
                jdbc,
                "INSERT INTO dia_paragraph (body_code, paragraph_year, last_number) VALUES (?, ?, 0)",
                body,
                year);
        int paragraph;
        do {
            jdbc.update("UPDATE dia_paragraph SET last_number = last_number + 1" + KEY, body, year);
            paragraph = jdbc.queryForObject("SELECT last_number FROM dia_paragraph" + KEY, Integer.class, body, year);
        } while (isUsed(body, year, paragraph));
        if (diarienummer == null) {
            keys.takeWithoutCase(body, year, Integer.toString(paragraph));
        } else {
            keys.take(body, year, Integer.toString(paragraph), diarienummer);
        }
        return paragraph;
    }

    private boolean isUsed(String body, int year, int paragraph) {
        return jdbc.queryForObject(
                        "SELECT COUNT(*) FROM dia_decision WHERE body_code = ? AND decision_year = ? AND paragraph = ?",
                        Integer.class,
                        body,
                        year,
                        Integer.toString(paragraph))
                > 0;
    }
}
