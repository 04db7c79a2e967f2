package se.diarium.register.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LowWaterMarkTest {

    private static final Instant NOW = Instant.parse("2024-05-20T10:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final LowWaterMark mark = new LowWaterMark(4, PATIENCE);

    private void done(Instant now, Long... ids) {
        mark.done(Stream.of(ids).collect(Collectors.toMap(id -> id, id -> now)), now);
    }

    @Test
    void followsIdsThatComeInOrder() {
        done(NOW, 5L, 6L, 7L);

        assertThat(mark.position()).isEqualTo(7);
        assertThat(mark.gaps(10)).isEmpty();
    }

    @Test
    void waitsBelowAGap() {
        done(NOW, 5L, 8L);

        assertThat(mark.position()).isEqualTo(5);
        assertThat(mark.gaps(10)).containsExactly(6L, 7L);
        assertThat(mark.isDone(8)).isTrue();
    }

    /** A transaction that commits late is found though hundreds before it were rolled back and will never come. */
    @Test
    void theHighestGapsAreAmongThoseThatAreAskedFor() {
        done(NOW, 1000L);

        assertThat(mark.gaps(10)).hasSize(10).contains(999L, 998L, 997L, 996L, 995L);
    }

    @Test
    void askingOnComesToEveryGap() {
        done(NOW, 100L);

        Set<Long> asked = new TreeSet<>();
        for (int round = 0; round < 20; round++) {
            asked.addAll(mark.gaps(10));
        }

        assertThat(asked).hasSize(95).contains(5L, 99L);
    }

    @Test
    void goesOnWhenTheGapIsFilled() {
        done(NOW, 5L, 8L);
        done(NOW, 7L);
        done(NOW, 6L);

        assertThat(mark.position()).isEqualTo(8);
    }

    @Test
    void givesAGapUpWhenNoTransactionCanLastThatLong() {
        done(NOW, 5L, 8L);
        done(NOW.plus(PATIENCE), 9L);

        assertThat(mark.position()).isEqualTo(9);
    }

    @Test
    void anIdThatFailsHoldsThePositionUntilItIsDone() {
        mark.failed(5);
        done(NOW, 6L, 7L);
        done(NOW.plus(PATIENCE), 8L);
        assertThat(mark.position()).isEqualTo(4);

        done(NOW.plus(PATIENCE), 5L);
        assertThat(mark.position()).isEqualTo(8);
    }

    @Test
    void anIdThatFailsIsCountedAndNotAGap() {
        mark.failed(5);
        done(NOW, 6L);

        assertThat(mark.failed(5)).isEqualTo(2);
        assertThat(mark.gaps(10)).isEmpty();
        assertThat(mark.failing(10)).containsExactly(5L);
    }
}
