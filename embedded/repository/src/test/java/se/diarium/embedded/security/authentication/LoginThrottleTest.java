package se.diarium.embedded.security.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.diarium.embedded.security.AdjustableClock;

class LoginThrottleTest {

    private static final int LIMIT = 10;

    private final AdjustableClock clock = new AdjustableClock();
    private final LoginThrottle throttle =
            new LoginThrottle(new LoginThrottle.Settings(true, LIMIT, Duration.ofSeconds(6)), clock);

    @Test
    void holdsAfterTheLimitOfFailures() {
        fail("anna", LIMIT);

        assertThat(throttle.holds("anna")).isTrue();
    }

    @Test
    void doesNotHoldOneFailureEarlier() {
        fail("anna", LIMIT - 1);

        assertThat(throttle.holds("anna")).isFalse();
    }

    @Test
    void letsGoWhenThePeriodIsPast() {
        fail("anna", LIMIT);

        clock.pass(Duration.ofSeconds(6));

        assertThat(throttle.holds("anna")).isFalse();
    }

    @Test
    void holdsAnewAfterOneMoreFailure() {
        fail("anna", LIMIT);
        clock.pass(Duration.ofSeconds(6));

        fail("anna", 1);

        assertThat(throttle.holds("anna")).isTrue();
    }

    @Test
    void successClearsTheFailures() {
        fail("anna", LIMIT - 1);

        throttle.succeeded("anna");
        fail("anna", 1);

        assertThat(throttle.holds("anna")).isFalse();
    }

    @Test
    void countsTheNameInAnyCase() {
        fail("Anna", LIMIT / 2);
        fail("anna", LIMIT / 2);

        assertThat(throttle.holds("ANNA")).isTrue();
    }

    @Test
    void holdsTheOneUserAlone() {
        fail("anna", LIMIT);

        assertThat(throttle.holds("erik")).isFalse();
    }

    @Test
    void neverHoldsWhenItIsOff() {
        LoginThrottle off = new LoginThrottle(new LoginThrottle.Settings(false, 1, Duration.ofSeconds(6)), clock);

        off.failed("anna");

        assertThat(off.holds("anna")).isFalse();
    }

    private void fail(String user, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(user);
        }
    }
}
