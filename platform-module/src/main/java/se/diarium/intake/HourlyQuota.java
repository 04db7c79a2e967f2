package se.diarium.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How much is taken in on this node during an hour. Knows nothing of who sends it. Safe for use by many threads. */
final class HourlyQuota {

    private static final Duration HOUR = Duration.ofHours(1);

    private final int most;
    private final Clock clock;
    private Instant begun = Instant.MIN;
    private int taken;

    HourlyQuota(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /** Whether one more is taken in. */
    synchronized boolean take() {
        Instant now = clock.instant();
        if (!now.minus(HOUR).isBefore(begun)) {
            begun = now;
            taken = 0;
        }
        if (taken == most) {
            return false;
        }
        taken++;
        return true;
    }
}
