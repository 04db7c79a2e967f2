package se.diarium.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.diarium.register.node.Roles;

/** What many checks come to. */
class HealthTest {

    private static final Instant BEGIN = Instant.parse("2026-03-02T08:00:00Z");

    private Instant now = BEGIN;
    private Finding finding = Finding.of(HealthState.GOOD, "database.good", 1);
    private int looks;

    private final Health health = new Health(
            List.of(check("first", () -> Finding.of(HealthState.OFF, "mail.off")), check("second", this::look)),
            mock(Roles.class),
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            });

    private Finding look() {
        looks++;
        return finding;
    }

    private interface Looking {
        Finding look();
    }

    private static HealthCheck check(String name, Looking looking) {
        return new HealthCheck() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Finding look() {
                return looking.look();
            }
        };
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    @Test
    void theWorstOfAllCounts() {
        finding = Finding.of(HealthState.WARNING, "disk.little", 1, "/");

        assertThat(health.report().state()).isEqualTo(HealthState.WARNING);
    }

    @Test
    void whatIsTurnedOffMakesNothingWorse() {
        assertThat(health.report().state()).isEqualTo(HealthState.GOOD);
    }

    @Test
    void aStateBeginsWhenItChangesAndGoesOnWhileItStays() {
        health.report();
        later(Duration.ofMinutes(1));
        finding = Finding.of(HealthState.FAILING, "search.failing", "gone");
        health.report();
        later(Duration.ofMinutes(1));

        assertThat(health.report().checks().get(1).since()).isEqualTo(BEGIN.plus(Duration.ofMinutes(1)));
        assertThat(health.report().checks().get(0).since()).isEqualTo(BEGIN);
    }

    @Test
    void manyWhoAskAtOnceMakeItLookOnce() {
        health.report();
        later(Duration.ofSeconds(2));
        health.report();

        assertThat(looks).isEqualTo(1);
    }

    @Test
    void aCheckThatFailsItselfIsAFinding() {
        Health broken = new Health(
                List.of(check("broken", () -> {
                    throw new IllegalStateException("no connection");
                })),
                mock(Roles.class),
                Clock.systemUTC());

        Finding found = broken.report().checks().get(0).finding();

        assertThat(found.state()).isEqualTo(HealthState.FAILING);
        assertThat(found.args()).containsExactly("no connection");
    }
}
