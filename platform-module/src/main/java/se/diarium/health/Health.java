package se.diarium.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.register.node.Roles;

/** All checks in one answer, for administrators alone. It may be asked often: what was found is told again for some seconds. */
public class Health {

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final List<HealthCheck> checks;
    private final Roles roles;
    private final Clock clock;
    private final Map<String, Checked> known = new HashMap<>();
    private Report latest;

    Health(List<HealthCheck> checks, Roles roles, Clock clock) {
        this.checks = List.copyOf(checks);
        this.roles = roles;
        this.clock = clock;
    }

    /**
     * How a part is.
     *
     * @param since from when it has been in its state, as far as this process has looked
     */
    public record Checked(String name, Finding finding, Instant since) {}

    /** How all parts are; the state is the worst of them. */
    public record Report(HealthState state, Instant at, List<Checked> checks) {}

    /** Called inside a transaction. */
    public synchronized Report report() {
        roles.requireAdministrator();
        Instant now = clock.instant();
        if (latest == null || latest.at().plus(FRESH).isBefore(now)) {
            List<Checked> all = new ArrayList<>();
            for (HealthCheck check : checks) {
                all.add(known.merge(check.name(), new Checked(check.name(), look(check), now), Health::goOn));
            }
            HealthState worst = all.stream()
                    .map(one -> one.finding().state())
                    .filter(state -> state != HealthState.OFF)
                    .max(HealthState::compareTo)
                    .orElse(HealthState.GOOD);
            latest = new Report(worst, now, all);
        }
        return latest;
    }

    private static Checked goOn(Checked before, Checked now) {
        return before.finding().state() == now.finding().state()
                ? new Checked(now.name(), now.finding(), before.since())
                : now;
    }

    private static Finding look(HealthCheck check) {
        try {
            return check.look();
        } catch (RuntimeException failure) {
            LOG.warn("The check of {} failed", check.name(), failure);
            return Finding.of(HealthState.FAILING, "unknown", String.valueOf(failure.getMessage()));
        }
    }
}
