package se.diarium.decision.delegation;

import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.schema.LockedRow;

/**
 * Gives the numbers of decisions by delegation, for each body and year from 1. As with the numbers of cases the counter is a row
 * that stays locked until the transaction ends: a number is used exactly when the transaction that took it commits, so there are
 * no gaps. A voided decision keeps its number.
 */
class DelegationNumbers {

    private static final String KEY = " WHERE body_code = ? AND decision_year = ?";

    private final JdbcTemplate jdbc;

    DelegationNumbers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the next number. */
    int next(String body, int year) {
        if (jdbc.queryForList("SELECT last_number FROM dia_delegation_series" + KEY, Integer.class, body, year)
                .isEmpty()) {
            LockedRow.insertUnlessThere(
                    jdbc,
                    "INSERT INTO dia_delegation_series (body_code, decision_year, last_number) VALUES (?, ?, 0)",
                    body,
                    year);
        }
        jdbc.update("UPDATE dia_delegation_series SET last_number = last_number + 1" + KEY, body, year);
        return jdbc.queryForObject("SELECT last_number FROM dia_delegation_series" + KEY, Integer.class, body, year);
    }
}
