package se.diarium.register.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.diarium.register.RegisterDatabase;

class JournalFollowerTest {

    private static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");
    private static final Instant SETTLED = NOW.plusSeconds(10);

    private final RegisterDatabase database = new RegisterDatabase();
    private final Journal journal = new Journal(database.jdbc());
    private final Target target = new Target();
    private final Clock clock = mock(Clock.class);

    @BeforeEach
    void theClockStands() {
        itIs(NOW);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private JournalFollower follower() {
        return follower(JournalFollower.BATCH);
    }

    private JournalFollower follower(int batch) {
        return new JournalFollower(journal, database.transactions(), target, Duration.ofMinutes(10), clock, batch);
    }

    private void itIs(Instant instant) {
        when(clock.instant()).thenReturn(instant);
    }

    private void write(String... nodes) {
        database.inTransaction(() -> journal.write(List.of(nodes), Instant.EPOCH));
    }

    private void writeNow(String node) {
        database.inTransaction(() -> journal.write(List.of(node), NOW));
    }

    /** Long enough ago to be settled, and not so long that nobody can still be at work on a lower id. */
    private void writeAt(long id, String node) {
        writeAt(id, node, NOW.minus(Duration.ofMinutes(15)));
    }

    private void writeAt(long id, String node, Instant written) {
        database.inTransaction(() -> database.jdbc()
                .update(
                        "INSERT INTO dia_journal (entry_id, node_id, written_at) VALUES (?, ?, ?)",
                        id,
                        node,
                        written.toEpochMilli()));
    }

    @Test
    void bringsWhatWasWrittenOnce() {
        write("a", "b", "a");
        JournalFollower follower = follower();

        follower.round();
        follower.round();

        assertThat(target.brought).containsExactly("a", "b");
        assertThat(target.position).isEqualTo(3);
    }

    @Test
    void goesOnFromTheDurablePositionAfterARestart() {
        write("a");
        follower().round();
        write("b");

        follower().round();

        assertThat(target.brought).containsExactly("a", "b");
    }

    @Test
    void bringsWhatCommitsLaterWithALowerId() {
        writeAt(1, "a");
        writeAt(3, "c");
        JournalFollower follower = follower();
        follower.round();
        writeAt(2, "b");

        follower.round();

        assertThat(target.brought).containsExactly("a", "c", "b");
        assertThat(target.position).isEqualTo(3);
    }

    @Test
    void anIdThatWasRolledBackLongAgoHoldsThePositionNoLonger() {
        writeAt(1, "a", Instant.EPOCH);
        writeAt(3, "c", NOW.minus(Duration.ofMinutes(20)));
        writeAt(5, "e");

        follower().round();

        assertThat(target.position).isEqualTo(3);
    }

    @Test
    void thePositionPassesWhatWasRolledBackThoughNothingIsWrittenAnyMore() {
        writeAt(1, "a");
        writeAt(3, "c");
        JournalFollower follower = follower();
        follower.round();
        assertThat(target.position).isEqualTo(1);

        itIs(NOW.plus(Duration.ofMinutes(10)));
        follower.round();

        assertThat(target.position).isEqualTo(3);
    }

    @Test
    void tellsTheTargetHowFarItHasComeAndWhetherThatIsAllOfIt() {
        write("a", "b", "c");
        target.failing.add("b");
        JournalFollower follower = follower(2);
        follower.round();
        assertThat(target.told).isEqualTo("2 of 3");

        follower.round();
        assertThat(target.told).isEqualTo("3 of 3");

        target.failing.clear();
        follower.round();
        assertThat(target.told).isEqualTo("3 of 3, caught up");
    }

    @Test
    void aNodeThatFailsIsTriedAgainAndHoldsUpNoOther() {
        target.failing.add("a");
        write("a", "b");
        JournalFollower follower = follower();
        follower.round();
        assertThat(target.brought).containsExactly("b");
        assertThat(target.position).isZero();

        target.failing.clear();
        follower.round();

        assertThat(target.brought).containsExactly("b", "a");
        assertThat(target.position).isEqualTo(2);
    }

    @Test
    void beginsAgainAtTheDurablePositionWhenTheTargetCannotBeWritten() {
        write("a");
        JournalFollower follower = follower();
        target.broken = true;
        assertThatThrownBy(follower::round).isInstanceOf(IllegalStateException.class);

        target.broken = false;
        follower.round();

        assertThat(target.brought).containsExactly("a");
    }

    /** Until the caches of the platform know of a commit, what is read may be what was there before. */
    @Test
    void aYoungChangeIsBroughtAtOnceAndOnceMoreWhenItHasReachedTheCaches() {
        writeNow("a");
        JournalFollower follower = follower();
        follower.round();
        follower.round();
        assertThat(target.brought).containsExactly("a");

        itIs(SETTLED);
        follower.round();
        follower.round();

        assertThat(target.brought).containsExactly("a", "a");
        assertThat(target.position).isEqualTo(1);
    }

    @Test
    void aChangeBroughtShortlyBeforeARestartIsBroughtAgainAfterIt() {
        writeNow("a");
        follower().round();

        follower().round();

        assertThat(target.brought).containsExactly("a", "a");
        assertThat(target.position).isZero();
    }

    @Test
    void aSecondLookThatFailsIsTriedAgain() {
        writeNow("a");
        JournalFollower follower = follower();
        follower.round();
        itIs(SETTLED);
        target.failing.add("a");
        follower.round();
        assertThat(target.position).isZero();

        target.failing.clear();
        follower.round();

        assertThat(target.brought).containsExactly("a", "a");
        assertThat(target.position).isEqualTo(1);
    }

    /** A target in memory that can be made to fail. */
    private static final class Target implements JournalTarget {

        private final List<String> brought = new ArrayList<>();
        private final Set<String> failing = new HashSet<>();
        private boolean broken;
        private long position;
        private String told;

        @Override
        public void followed(long reached, long goal, boolean caughtUp) {
            told = reached + " of " + goal + (caughtUp ? ", caught up" : "");
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public Batch prepare(Collection<String> nodeIds) {
            Set<String> failed = new HashSet<>(nodeIds);
            failed.retainAll(failing);
            List<String> read = new ArrayList<>(nodeIds);
            read.removeAll(failed);
            return new Batch() {
                @Override
                public Set<String> failed() {
                    return failed;
                }

                @Override
                public void apply(long newPosition) {
                    if (broken) {
                        throw new IllegalStateException("The disk is full");
                    }
                    brought.addAll(read);
                    position = newPosition;
                }
            };
        }
    }
}
