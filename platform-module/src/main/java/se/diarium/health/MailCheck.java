package se.diarium.health;

import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.settings.MailSettings;

/** Whether mail is sent, and whether extracts that were sent lately have gone out. */
class MailCheck implements HealthCheck {

    private static final Duration LATELY = Duration.ofDays(7);

    private final MailSettings settings;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    MailCheck(MailSettings settings, JdbcTemplate jdbc, Clock clock) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Finding look() {
        if (!settings.enabled()) {
            return Finding.of(HealthState.OFF, "mail.off");
        }
        Long failed = jdbc.queryForObject(
                "SELECT COUNT(*) FROM dia_dispatch WHERE dispatch_state = ? AND changed_at >= ?",
                Long.class,
                "FAILED",
                clock.instant().minus(LATELY).toEpochMilli());
        return failed != null && failed > 0
                ? Finding.of(HealthState.WARNING, "mail.failed", failed)
                : Finding.of(HealthState.GOOD, "mail.good");
    }
}
