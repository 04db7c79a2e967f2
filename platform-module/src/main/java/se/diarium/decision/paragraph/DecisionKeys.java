package se.diarium.decision.paragraph;

import java.util.Optional;
import org.alfresco.util.GUID;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.ConflictException;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.schema.LockedRow;

/** The keys of decisions, (body, year, paragraph), each used once. */
public final class DecisionKeys {
    private final JdbcTemplate jdbc;

    public DecisionKeys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the key for a decision in the case.
     *
     * @throws ConflictException if the body's paragraph of that year has been recorded already
     */
    public void take(String body, int year, String paragraph, Diarienummer diarienummer) {
        take(body, year, paragraph, diarienummer.series(), diarienummer.year(), diarienummer.number());
    }

    /** Takes the key for a paragraph of the minutes that is about no case. */
    void takeWithoutCase(String body, int year, String paragraph) {
        take(body, year, paragraph, "", 0, 0);
    }

    /**
     * What a decision is about.
     *
     * @param diarienummer null for a paragraph of the minutes that is about no case
     */
    public record Subject(Diarienummer diarienummer) {}

    /** What the decision with this key is about; nothing where the key is not used. */
    public Optional<Subject> subject(String body, int year, String paragraph) {
        return jdbc
                .query(
                        "SELECT series_code, series_year, running_number FROM dia_decision"
                                + " WHERE body_code = ? AND decision_year = ? AND paragraph = ?",
                        (row, index) -> new Subject(
                                row.getInt("running_number") == 0
                                        ? null
                                        : new Diarienummer(
                                                row.getString("series_code"),
                                                row.getInt("series_year"),
                                                row.getInt("running_number"))),
                        body,
                        year,
                        paragraph)
                .stream()
                .findFirst();
    }

    private void take(String body, int year, String paragraph, String series, int seriesYear, int number) {
        var entry = GUID.generate();
        LockedRow.insertUnlessThere(
                jdbc,
                "INSERT INTO dia_decision (body_code, decision_year, paragraph, entry_id, series_code, series_year,"
                        + " running_number) VALUES (?, ?, ?, ?, ?, ?, ?)",
                body,
                year,
                paragraph,
                entry,
                series,
                seriesYear,
                number);
        var holder = jdbc.queryForObject(
                "SELECT entry_id FROM dia_decision WHERE body_code = ? AND decision_year = ? AND paragraph = ?",
                String.class,
                body,
                year,
                paragraph);
        if (!entry.equals(holder)) {
            throw new ConflictException("paragraph", "decision.recorded", body, paragraph, Integer.toString(year));
        }
    }
}
