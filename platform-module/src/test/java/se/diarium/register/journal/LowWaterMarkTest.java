package se.diarium.register.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LowWaterMarkTest {

    private static final Instant NOW = Instant.parse("2024-05-20T10:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final LowWaterMark mark = new LowWaterMark(4, PATIENCE);

    @Test
    void followsIdsThatComeInOrder() {
        mark.done(List.of(5L, 6L, 7L), NOW);

        assertThat(mark.position()).isEqualTo(7);
        assertThat(mark.gaps(10)).isEmpty();
    }

    @Test
    void waitsBelowAGap() {
        mark.done(List.of(5L, 8L), NOW);

        assertThat(mark.position()).isEqualTo(5);
        assertThat(mark.gaps(10)).containsExactly(6L, 7L);
        assertThat(mark.isDone(8)).isTrue();
    }

    @Test
    void goesOnWhenTheGapIsFilled() {
        mark.done(List.of(5L, 8L), NOW);
        mark.done(List.of(7L), NOW);
        mark.done(List.of(6L), NOW);

        assertThat(mark.position()).isEqualTo(8);
    }

    @Test
    void givesAGapUpWhenNoTransactionCanLastThatLong() {
        mark.done(List.of(5L, 8L), NOW);
        mark.done(List.of(9L), NOW.plus(PATIENCE));

        assertThat(mark.position()).isEqualTo(9);
    }

    @Test
    void anIdThatFailsHoldsThePositionUntilItIsDone() {
        mark.failed(5);
        mark.done(List.of(6L, 7L), NOW);
        mark.done(List.of(8L), NOW.plus(PATIENCE));
        assertThat(mark.position()).isEqualTo(4);

        mark.done(List.of(5L), NOW.plus(PATIENCE));
        assertThat(mark.position()).isEqualTo(8);
    }

    @Test
    void anIdThatFailsIsCountedAndNotAGap() {
        mark.failed(5);
        mark.done(List.of(6L), NOW);

        assertThat(mark.failed(5)).isEqualTo(2);
        assertThat(mark.gaps(10)).isEmpty();
        assertThat(mark.failing(10)).containsExactly(5L);
    }
}
