package se.diarium.health;

import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whether the database answers, and how fast. */
class DatabaseCheck implements HealthCheck {

    private static final long SLOW_MILLIS = 1000;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    DatabaseCheck(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Finding look() {
        long begun = clock.millis();
        jdbc.queryForList("SELECT series_code FROM dia_event_chain", String.class);
        long millis = clock.millis() - begun;
        return millis > SLOW_MILLIS
                ? Finding.of(HealthState.WARNING, "database.slow", millis)
                : Finding.of(HealthState.GOOD, "database.good", millis);
    }
}
