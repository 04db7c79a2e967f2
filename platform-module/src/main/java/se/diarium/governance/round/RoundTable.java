package se.diarium.governance.round;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.series.Condition;

/** The rounds, with the plans that each follows up. */
class RoundTable {

    private static final String COLUMNS =
            "round_name, round_kind, first_day, last_day, opens_on, closes_on, is_public, calendar_key";
    private static final String SELECT = "SELECT r.round_id, r.round_name, r.round_kind, r.first_day, r.last_day,"
            + " r.opens_on, r.closes_on, r.is_public, r.calendar_key FROM dia_round r";

    private final JdbcTemplate jdbc;

    RoundTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Round round) {
        List<Object> values = values(round);
        values.add(round.id());
        jdbc.update(
                "INSERT INTO dia_round (" + COLUMNS + ", round_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values.toArray());
        cover(round);
    }

    void update(Round round) {
        List<Object> values = values(round);
        values.add(round.id());
        jdbc.update(
                "UPDATE dia_round SET " + COLUMNS.replace(",", " = ?,") + " = ? WHERE round_id = ?", values.toArray());
        jdbc.update("DELETE FROM dia_round_plan WHERE round_id = ?", round.id());
        cover(round);
    }

    void remove(String id) {
        jdbc.update("DELETE FROM dia_round_plan WHERE round_id = ?", id);
        jdbc.update("DELETE FROM dia_round WHERE round_id = ?", id);
    }

    /** Whether an answer was ever given in a round. */
    boolean isAnswered(String id) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM dia_answer WHERE round_id = ?", Long.class, id) > 0;
    }

    private static List<Object> values(Round round) {
        List<Object> values = new ArrayList<>();
        values.add(round.name());
        values.add(round.kind().name());
        values.add(Date.valueOf(round.firstDay()));
        values.add(Date.valueOf(round.lastDay()));
        values.add(Date.valueOf(round.opens()));
        values.add(Date.valueOf(round.closes()));
        values.add(round.everybody() ? 1 : 0);
        values.add(round.calendarKey());
        return values;
    }

    private void cover(Round round) {
        int place = 1;
        for (String plan : round.plans()) {
            jdbc.update(
                    "INSERT INTO dia_round_plan (round_id, place, plan_id) VALUES (?, ?, ?)",
                    round.id(),
                    place++,
                    plan);
        }
    }

    /** The round; its row stays locked until the transaction ends. */
    Optional<Round> lock(String id) {
        jdbc.queryForList("SELECT round_id FROM dia_round WHERE round_id = ? FOR UPDATE", String.class, id);
        return find(id);
    }

    Optional<Round> find(String id) {
        return rounds(SELECT + " WHERE r.round_id = ?", id).stream().findFirst();
    }

    Optional<Round> made(String calendarKey) {
        return rounds(SELECT + " WHERE r.calendar_key = ?", calendarKey).stream()
                .findFirst();
    }

    /** A page of rounds, those that close last first. */
    List<Round> list(RoundFilter filter, LocalDate today, int offset, int limit) {
        Condition condition = condition(filter, today);
        List<Object> values = condition.values();
        values.add(limit);
        values.add(offset);
        return rounds(
                SELECT + condition.where() + " ORDER BY r.closes_on DESC, r.round_id LIMIT ? OFFSET ?",
                values.toArray());
    }

    long count(RoundFilter filter, LocalDate today) {
        Condition condition = condition(filter, today);
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM dia_round r" + condition.where(),
                Long.class,
                condition.values().toArray());
    }

    private static Condition condition(RoundFilter filter, LocalDate today) {
        Condition condition = new Condition();
        Date day = Date.valueOf(today);
        if (filter.year() != null) {
            Date first = Date.valueOf(LocalDate.of(filter.year(), 1, 1));
            Date last = Date.valueOf(LocalDate.of(filter.year(), 12, 31));
            condition.and(
                    "r.first_day <= ? AND r.last_day >= ? OR r.opens_on <= ? AND r.closes_on >= ?",
                    last,
                    first,
                    last,
                    first);
        }
        if (filter.state() != null) {
            switch (filter.state()) {
                case PLANNED -> condition.and("r.opens_on > ?", day);
                case OPEN -> condition.and("r.opens_on <= ? AND r.closes_on >= ?", day, day);
                default -> condition.and("r.closes_on < ?", day);
            }
        }
        return filter.planId() == null
                ? condition
                : condition.and(
                        "r.round_id IN (SELECT p.round_id FROM dia_round_plan p WHERE p.plan_id = ?)", filter.planId());
    }

    /** The rounds with their plans, which are read at once. */
    private List<Round> rounds(String sql, Object... values) {
        List<Round> bare = jdbc.query(sql, RoundTable::row, values);
        if (bare.isEmpty()) {
            return bare;
        }
        Map<String, List<String>> plans = new HashMap<>();
        jdbc.query(
                "SELECT round_id, plan_id FROM dia_round_plan WHERE round_id IN ("
                        + String.join(", ", Collections.nCopies(bare.size(), "?")) + ") ORDER BY round_id, place",
                row -> {
                    plans.computeIfAbsent(row.getString(1), key -> new ArrayList<>())
                            .add(row.getString(2));
                },
                bare.stream().map(Round::id).toArray());
        return bare.stream()
                .map(round -> round.covering(plans.getOrDefault(round.id(), List.of())))
                .toList();
    }

    private static Round row(ResultSet row, int index) throws SQLException {
        return new Round(
                row.getString("round_id"),
                row.getString("round_name"),
                RoundKind.valueOf(row.getString("round_kind")),
                row.getDate("first_day").toLocalDate(),
                row.getDate("last_day").toLocalDate(),
                row.getDate("opens_on").toLocalDate(),
                row.getDate("closes_on").toLocalDate(),
                List.of(),
                row.getInt("is_public") == 1,
                row.getString("calendar_key"));
    }
}
