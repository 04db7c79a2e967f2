package se.diarium.application.bench;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Indicators of plans and answers about them in closed rounds, written straight into the tables that they are read from. */
final class MadeObjects {

    private static final long SEED = 11;
    private static final int FIRST_YEAR = 2015;

    private final JdbcTemplate jdbc;
    private final SplittableRandom random = new SplittableRandom(SEED);

    MadeObjects(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Called inside a transaction.
     *
     * @param objects of each plan
     * @param answers about each object, each in a round of its own
     * @return the ids of the objects
     */
    List<String> fill(List<String> plans, int objects, int answers) {
        List<String> rounds = rounds(answers);
        List<String> made = new ArrayList<>();
        for (String plan : plans) {
            List<Object[]> rows = new ArrayList<>();
            List<Object[]> answered = new ArrayList<>();
            for (int place = 1; place <= objects; place++) {
                String id = UUID.randomUUID().toString();
                made.add(id);
                rows.add(new Object[] {id, plan, place, "Andel besök i tid " + place});
                for (int i = 0; i < answers; i++) {
                    answered.add(new Object[] {
                        UUID.randomUUID().toString(),
                        id,
                        rounds.get(i),
                        BigDecimal.valueOf(50 + random.nextInt(50)),
                        day(i),
                        0L
                    });
                }
            }
            jdbc.batchUpdate(
                    "INSERT INTO dia_plan_object (node_id, plan_id, case_id, object_kind, place, object_text, addressee,"
                            + " measure_unit, target_direction, target, is_voided)"
                            + " VALUES (?, ?, '', 'INDICATOR', ?, ?, 'RS', 'procent', 'HIGHER', 90, 0)",
                    rows);
            jdbc.batchUpdate(
                    "INSERT INTO dia_answer (node_id, object_id, round_id, answer_status, figure, as_of, answered_by,"
                            + " answered_at, is_replaced) VALUES (?, ?, ?, 'ON_TRACK', ?, ?, 'registrator', ?, 0)",
                    answered);
        }
        return made;
    }

    private List<String> rounds(int count) {
        List<String> rounds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = UUID.randomUUID().toString();
            rounds.add(id);
            jdbc.update(
                    "INSERT INTO dia_round (round_id, round_name, round_kind, first_day, last_day, opens_on, closes_on,"
                            + " is_public) VALUES (?, ?, 'ANNUAL', ?, ?, ?, ?, 1)",
                    id,
                    "Årsuppföljning " + (FIRST_YEAR + i),
                    day(i),
                    day(i),
                    day(i),
                    day(i));
        }
        return rounds;
    }

    private static Date day(int year) {
        return Date.valueOf(LocalDate.of(FIRST_YEAR + year, 12, 31));
    }
}
