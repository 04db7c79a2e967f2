package se.diarium.register.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    /** A transaction that commits late is found though hundreds before it were rolled back and will never come. */
    @Test
    void theHighestGapsAreAmongThoseThatAreAskedFor() {
        mark.done(List.of(1000L), NOW);

        assertThat(mark.gaps(10)).hasSize(10).contains(999L, 998L, 997L, 996L, 995L);
    }

    @Test
    void askingOnComesToEveryGap() {
        mark.done(List.of(100L), NOW);

        Set<Long> asked = new TreeSet<>();
        for (int round = 0; round < 20; round++) {
            asked.addAll(mark.gaps(10));
        }

        assertThat(asked).hasSize(95).contains(5L, 99L);
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
